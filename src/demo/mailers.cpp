#include "demo/mailers.h"

namespace demo {

Mailer mailerOf(Random &random, bool japanese)
{
    using enum Mailer::Encoding;
    static const std::vector<Mailer> inJapan{{"Kazamail 7.3", "ISO-2022-JP", SevenBit, true},
                                             {"Kazamail 7.3", "ISO-2022-JP", SevenBit, true},
                                             {"Tsubame Mail 2.1", "ISO-2022-JP", SevenBit, false},
                                             {"Yubin 4.0", "Shift_JIS", EightBit, true},
                                             {"Inkpost 16.0", "UTF-8", Base64, true},
                                             {"Webpost", "UTF-8", Base64, false},
                                             {"Webpost", "UTF-8", QuotedPrintable, false}};
    static const std::vector<Mailer> elsewhere{{"Inkpost 16.0", "windows-1252", QuotedPrintable, true},
                                               {"Courrier 3.2", "ISO-8859-1", QuotedPrintable, false},
                                               {"Courrier 5.0", "ISO-8859-15", QuotedPrintable, false},
                                               {"Webpost", "UTF-8", QuotedPrintable, false},
                                               {"Webpost", "UTF-8", Base64, false},
                                               {"Plume 1.9", "UTF-8", EightBit, false}};
    return random.pick(japanese ? inJapan : elsewhere);
}

} // namespace demo
