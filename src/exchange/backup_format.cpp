#include "exchange/backup_format.h"

#include "exchange/csv_folder.h"
#include "exchange/header_words.h"
#include "exchange/suggest_mapping.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace exchange {

using domain::Module;
using domain::Reason;
using domain::Result;

namespace {

struct FileName {
    const char16_t *name;
    Module module;
};

constexpr std::array moduleNames{
    FileName{u"leads", Module::Lead},
    FileName{u"contacts", Module::Contact},
    FileName{u"accounts", Module::Account},
    FileName{u"deals", Module::Deal},
    FileName{u"potentials", Module::Deal},
    FileName{u"tasks", Module::Task},
    FileName{u"meetings", Module::Meeting},
    FileName{u"events", Module::Meeting},
    FileName{u"calls", Module::Call},
    FileName{u"cases", Module::Case},
    FileName{u"products", Module::Product},
    FileName{u"campaigns", Module::Campaign},
    FileName{u"quotes", Module::Quote},
    FileName{u"sales_orders", Module::SalesOrder},
    FileName{u"salesorders", Module::SalesOrder},
    FileName{u"purchase_orders", Module::PurchaseOrder},
    FileName{u"purchaseorders", Module::PurchaseOrder},
    FileName{u"invoices", Module::Invoice},
    FileName{u"notes", Module::Note},
};

/// "Deals" of "Deals_001.csv"; empty where the file is not named so.
QString partOf(const QString &file)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)_[0-9]{3,}\\.csv$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(file).captured(1);
}

bool isUsers(const QString &name)
{
    return name.compare(QStringLiteral("Users"), Qt::CaseInsensitive) == 0;
}

QString customName(const QString &name)
{
    return name.endsWith(u"_C", Qt::CaseInsensitive) ? name.chopped(2) : QString();
}

QStringList closedStages(const QString &folder, const FileMapping &mapping, const domain::Progress &progress)
{
    QStringList closed;
    if (mapping.module == Module::Deal)
        closed << QStringLiteral("Closed Won") << QStringLiteral("Closed Lost")
               << QStringLiteral("Closed-Lost to Competition");
    for (const QString &stage :
         distinctValues(folder, mapping.file, mapping.columns.at(Column::Stage), TextEncoding::Detect, progress)) {
        if (soundsClosed(stage) && !closed.contains(stage))
            closed << stage;
    }
    return closed;
}

} // namespace

bool isBackup(const QString &folder)
{
    const QStringList files = csvFilesIn(folder);
    return std::any_of(files.begin(), files.end(), [](const QString &file) {
        const QString name = partOf(file);
        return isUsers(name) || backupModule(name);
    });
}

Result<Mapping> backupMapping(const QString &folder, const domain::Progress &progress)
{
    if (!QFileInfo(folder).isDir())
        return domain::failure(Reason::NoSuchFile, {}, folder);
    Mapping mapping;
    mapping.idPrefix = QStringLiteral("zcrm_");
    for (const QString &file : csvFilesIn(folder)) {
        if (progress.stopRequested())
            return domain::failure(Reason::Cancelled);
        const QString name = partOf(file);
        const std::optional<Module> module = backupModule(name);
        if (!isUsers(name) && !module)
            continue;
        // A file by itself: the parts of a module need not have the same columns.
        FileMapping found;
        found.file = file;
        found.content = isUsers(name) ? Content::Users : Content::Records;
        found.module = module.value_or(Module::Deal);
        found.columns = guessColumns(previewOf(folder, file, TextEncoding::Detect, 0).header, found.content,
                                     found.module, customName(name));
        if (found.content == Content::Records && found.has(Column::Stage))
            found.closedStages = closedStages(folder, found, progress);
        mapping.files.push_back(std::move(found));
    }
    return mapping;
}

std::optional<Module> backupModule(const QString &name)
{
    const auto found = std::find_if(moduleNames.begin(), moduleNames.end(), [&](const FileName &known) {
        return name.compare(QStringView(known.name), Qt::CaseInsensitive) == 0;
    });
    if (found != moduleNames.end())
        return found->module;
    return customName(name).isEmpty() ? std::nullopt : std::optional(Module::Custom);
}

} // namespace exchange
