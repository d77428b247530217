#include "presentation/preview_outline.h"

#include <algorithm>

namespace presentation {

using domain::Outcome;
using domain::Place;
using domain::PlanLine;

namespace {

PreviewGroup groupOf(const PlanLine &line)
{
    switch (line.outcome) {
    case Outcome::Transfer:
        return line.place == Place::Subordinates ? PreviewGroup::MovesUnder : PreviewGroup::Moves;
    case Outcome::Keep:
        return PreviewGroup::Stays;
    case Outcome::Unassign:
    case Outcome::Review:
    case Outcome::LoseAccess:
        return PreviewGroup::Attention;
    case Outcome::Disable:
    case Outcome::Stop:
    case Outcome::HideName:
    case Outcome::Withdraw:
        break;
    }
    return PreviewGroup::Stops;
}

PreviewFamily familyOf(const PlanLine &line)
{
    const std::string_view rule = domain::rowOf(line.place).zohoCrm.rule;
    if (rule == "ZD-3")
        return PreviewFamily::Finished;
    if (rule == "ZD-4")
        return PreviewFamily::OtherRecords;
    if (rule == "ZD-5")
        return PreviewFamily::Assignments;
    if (rule == "ZD-6")
        return PreviewFamily::Criteria;
    if (rule.starts_with("ZK") && line.outcome == Outcome::Keep)
        return PreviewFamily::Names;
    if (rule == "ZK-8")
        return PreviewFamily::Deliveries;
    if (rule == "ZK-10")
        return PreviewFamily::Shared;
    return PreviewFamily::None;
}

QString text(std::string_view rule)
{
    return QString::fromLatin1(rule.data(), qsizetype(rule.size()));
}

void add(PreviewSection &section, const PlanLine &line)
{
    const PreviewFamily family = familyOf(line);
    const auto same = [family](const PreviewEntry &entry) { return entry.family == family; };
    const auto found = std::find_if(section.entries.begin(), section.entries.end(), same);
    if (family == PreviewFamily::None || found == section.entries.end())
        section.entries.push_back({family, {line}});
    else
        found->lines.push_back(line);
}

} // namespace

qint64 PreviewEntry::count() const
{
    qint64 count = 0;
    for (const PlanLine &line : lines)
        count += line.count;
    return count;
}

QString PreviewEntry::rules() const
{
    const std::string_view first = lines.front().rule;
    const std::string_view last = lines.back().rule;
    return first == last ? text(first) : text(first) + u" … " + text(last);
}

qint64 PreviewSection::count() const
{
    qint64 count = 0;
    for (const PreviewEntry &entry : entries)
        count += entry.count();
    return count;
}

std::vector<PreviewSection> outlineOf(const domain::MigrationPlan &plan)
{
    std::vector<PreviewSection> sections;
    for (const PlanLine &line : plan.lines()) {
        const PreviewGroup group = groupOf(line);
        const auto same = [&](const PreviewSection &section) {
            return section.group == group && section.successor == line.successor;
        };
        auto found = std::find_if(sections.begin(), sections.end(), same);
        if (found == sections.end())
            found = sections.insert(found, PreviewSection{group, line.successor, {}});
        add(*found, line);
    }
    const auto byGroup = [](const PreviewSection &a, const PreviewSection &b) { return a.group < b.group; };
    std::stable_sort(sections.begin(), sections.end(), byGroup);
    for (PreviewSection &section : sections) {
        for (PreviewEntry &entry : section.entries) {
            if (entry.lines.size() == 1)
                entry.family = PreviewFamily::None;
        }
    }
    return sections;
}

PreviewTotals totalsOf(const domain::MigrationPlan &plan)
{
    PreviewTotals totals;
    for (const PlanLine &line : plan.lines()) {
        switch (groupOf(line)) {
        case PreviewGroup::Moves:
            totals.move += line.count;
            break;
        case PreviewGroup::MovesUnder:
            break;
        case PreviewGroup::Attention:
            totals.attention += line.count;
            break;
        case PreviewGroup::Stays:
            totals.stay += line.count;
            break;
        case PreviewGroup::Stops:
            totals.stop += line.count;
            break;
        }
    }
    return totals;
}

} // namespace presentation
