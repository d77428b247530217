// Opening the file of an organisation: what the window needs to know of it at once.
#pragma once

#include "domain/operator.h"
#include "views/main_window.h"

namespace app {

struct OpenedFile {
    QString path;
    views::OpenOrganisation organisation;
    domain::Operator who; ///< until somebody signs in, the super admin
};

/// Refuses as storage::Database::open does, and where the file holds no organisation or no super admin.
[[nodiscard]] domain::Result<OpenedFile> openFile(const QString &path);

} // namespace app
