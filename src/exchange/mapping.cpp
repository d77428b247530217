#include "exchange/mapping.h"

#include <QRegularExpression>
#include <algorithm>

namespace exchange {

using domain::Module;

bool FileMapping::covers(const QString &fileName) const
{
    if (!file.contains(u'*'))
        return fileName.compare(file, Qt::CaseInsensitive) == 0;
    QStringList parts;
    for (const QString &part : file.split(u'*'))
        parts << QRegularExpression::escape(part);
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(fileName).hasMatch();
}

const FileMapping *Mapping::forFile(const QString &fileName) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const FileMapping &file) { return file.covers(fileName); });
    return found == files.end() ? nullptr : &*found;
}

bool Mapping::has(Content content) const
{
    return std::any_of(files.begin(), files.end(), [&](const FileMapping &file) { return file.content == content; });
}

bool Mapping::has(Content content, Column column) const
{
    return std::any_of(files.begin(), files.end(),
                       [&](const FileMapping &file) { return file.content == content && file.has(column); });
}

std::vector<Column> columnsOf(Content content, Module module)
{
    if (content == Content::Ignored)
        return {};
    if (content == Content::Users)
        return {Column::Id,    Column::Name,      Column::FirstName, Column::LastName, Column::Email,
                Column::Role,  Column::Profile,   Column::Status,    Column::Manager,  Column::ManagerId,
                Column::Group, Column::CreatedAt, Column::LastSignIn};
    std::vector<Column> columns{Column::Id, Column::Name, Column::Owner, Column::OwnerId};
    const bool isStaged =
        module != Module::Note && module != Module::Account && module != Module::Contact && module != Module::Product;
    const bool isPriced = module == Module::Deal || module == Module::Quote || module == Module::SalesOrder
                          || module == Module::PurchaseOrder || module == Module::Invoice || module == Module::Product
                          || module == Module::Custom;
    if (isStaged)
        columns.push_back(Column::Stage);
    if (isPriced)
        columns.push_back(Column::Amount);
    if (isStaged)
        columns.push_back(Column::Date);
    if (module == Module::Lead || module == Module::Contact) {
        for (const Column column : {Column::FirstName, Column::LastName, Column::Email})
            columns.push_back(column);
    }
    if (module == Module::Note)
        columns.push_back(Column::Text);
    for (const Column column :
         {Column::About, Column::AboutId, Column::CoOwners, Column::CreatedBy, Column::CreatedById, Column::CreatedAt,
          Column::ModifiedBy, Column::ModifiedById, Column::ModifiedAt})
        columns.push_back(column);
    return columns;
}

std::vector<std::vector<Column>> neededColumns(Content content)
{
    switch (content) {
    case Content::Ignored:
        return {};
    case Content::Users:
        return {{Column::Name, Column::LastName, Column::Email}};
    case Content::Records:
        return {{Column::Id, Column::Name, Column::LastName, Column::Text}};
    }
    return {};
}

std::vector<std::vector<Column>> missingColumns(const FileMapping &mapping)
{
    std::vector<std::vector<Column>> missing;
    for (const std::vector<Column> &choice : neededColumns(mapping.content)) {
        if (std::none_of(choice.begin(), choice.end(), [&](Column column) { return mapping.has(column); }))
            missing.push_back(choice);
    }
    return missing;
}

} // namespace exchange
