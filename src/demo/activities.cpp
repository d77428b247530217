#include "demo/records.h"

namespace demo {

using domain::Module;
using domain::Result;
using storage::Record;

namespace {

constexpr int notes = 1300;

struct Kind {
    Module module;
    int count;
    QString phrase;
    std::vector<QString> openStages;
    QString done;
};

std::vector<Kind> kinds()
{
    return {{Module::Task,
             3200,
             u"task"_qs,
             {u"Not Started"_qs, u"In Progress"_qs, u"Waiting for input"_qs, u"Deferred"_qs},
             u"Completed"_qs},
            {Module::Meeting, 1600, u"meeting"_qs, {u"Planned"_qs}, u"Held"_qs},
            {Module::Call, 1800, u"call"_qs, {u"Scheduled"_qs, u"Overdue"_qs}, u"Completed"_qs}};
}

// Of a deal most often, else of a contact or lead.
const Known &subject(Random &random, const Customers &customers, const std::vector<Known> &deals)
{
    return random.chance(65) ? random.pick(deals) : random.pick(customers.people);
}

} // namespace

Result<> addActivities(RecordMaker &maker, const Customers &customers, const std::vector<Known> &deals)
{
    for (const Kind &kind : kinds()) {
        for (int i = 0; i < kind.count; ++i) {
            const Known &about = subject(maker.random(), customers, deals);
            Record record;
            record.module = kind.module;
            record.name = maker.text(kind.phrase, about.inJapan, about.name);
            record.isOpen = maker.random().chance(26);
            record.stage = record.isOpen ? maker.random().pick(kind.openStages) : kind.done;
            record.about = about.id;
            TRY(maker.add(record, about.inJapan));
        }
    }
    return {};
}

Result<> addNotes(RecordMaker &maker, const Customers &customers, const std::vector<Known> &deals)
{
    Random &random = maker.random();
    for (int i = 0; i < notes; ++i) {
        const Known &about = random.chance(30) ? random.pick(customers.accounts) : subject(random, customers, deals);
        const bool inEnglish = random.chance(12);
        Record note;
        note.name = inEnglish ? random.pick(maker.phrases().of(u"notetitleen"_qs))
                              : maker.text(u"notetitle"_qs, about.inJapan, {});
        note.body =
            inEnglish ? random.pick(maker.phrases().of(u"noteen"_qs)) : maker.text(u"note"_qs, about.inJapan, {});
        note.about = about.id;
        TRY(maker.addNote(note, about.inJapan));
    }
    return {};
}

} // namespace demo
