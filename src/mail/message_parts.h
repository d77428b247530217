// What a message is made of: pieces of text to be read one after the other, and attachments.
#pragma once

#include "mail/mime.h"

#include <vector>

namespace mail {

/// Either the two forms of one text, or one of them.
struct TextPiece {
    GMimeObject *plain = nullptr;
    GMimeObject *html = nullptr;
};

struct MessageParts {
    std::vector<TextPiece> texts;
    std::vector<GMimeObject *> attachments; ///< in the order of the message
};

/// Points into the message.
[[nodiscard]] MessageParts partsOf(GMimeMessage *message);

} // namespace mail
