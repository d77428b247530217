// The demo's records: customers, deals, activities, and what follows from them.
#pragma once

#include "demo/record_maker.h"

namespace demo {

struct Customers {
    std::vector<Known> accounts;
    std::vector<Known> people; ///< contacts and leads
};

[[nodiscard]] domain::Result<Customers> addCustomers(RecordMaker &maker);
/// Gives the deals.
[[nodiscard]] domain::Result<std::vector<Known>> addDeals(RecordMaker &maker, const Customers &customers);
[[nodiscard]] domain::Result<> addActivities(RecordMaker &maker, const Customers &customers,
                                             const std::vector<Known> &deals);
[[nodiscard]] domain::Result<> addPapers(RecordMaker &maker, const std::vector<Known> &deals);
[[nodiscard]] domain::Result<> addServices(RecordMaker &maker, const Customers &customers);
[[nodiscard]] domain::Result<> addNotes(RecordMaker &maker, const Customers &customers,
                                        const std::vector<Known> &deals);

} // namespace demo
