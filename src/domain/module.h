// The kinds of record. The numbers are stored.
#pragma once

#include <array>

namespace domain {

enum class Module {
    Lead = 1,
    Contact = 2,
    Account = 3,
    Deal = 4,
    Task = 5,
    Meeting = 6,
    Call = 7,
    Case = 8,
    Product = 9,
    Campaign = 10,
    Quote = 11,
    SalesOrder = 12,
    PurchaseOrder = 13,
    Invoice = 14,
    Note = 15, ///< has an author, no owner
    Custom = 16,
};

inline constexpr std::array allModules{Module::Lead,          Module::Contact,  Module::Account, Module::Deal,
                                       Module::Task,          Module::Meeting,  Module::Call,    Module::Case,
                                       Module::Product,       Module::Campaign, Module::Quote,   Module::SalesOrder,
                                       Module::PurchaseOrder, Module::Invoice,  Module::Note,    Module::Custom};

[[nodiscard]] constexpr bool isActivity(Module module)
{
    return module == Module::Task || module == Module::Meeting || module == Module::Call;
}

} // namespace domain
