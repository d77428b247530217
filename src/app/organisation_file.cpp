#include "app/organisation_file.h"

#include "storage/database.h"
#include "storage/organisation.h"
#include "storage/users.h"

namespace app {

domain::Result<OpenedFile> openFile(const QString &path)
{
    TRY_ASSIGN(storage::Database database, storage::Database::open(path));
    TRY_ASSIGN(const storage::Organisation organisation, storage::organisation(database));
    TRY_ASSIGN(const domain::UserId superAdmin, storage::superAdmin(database));
    TRY_ASSIGN(const domain::Operator who, storage::operatorFor(database, superAdmin));
    TRY_ASSIGN(const domain::UserBrief brief, storage::userBrief(database, superAdmin));
    return OpenedFile{path, {organisation.name, organisation.isDemo, who.id, brief.name, who.isSuperAdmin}, who};
}

} // namespace app
