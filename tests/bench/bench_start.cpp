// From the start to the first painted list of users, the demo organisation open, beside a bare window with a label.
//   bench_start [RUNS]
#include "bench/measure.h"
#include "bench/program_start.h"

#include <QCoreApplication>

namespace {

constexpr int usualRuns = 15;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int given = QCoreApplication::arguments().value(1).toInt();
    const int runs = given > 0 ? given : usualRuns;
    for (const auto &display : {bench::Display::onScreen(), bench::Display::offscreen()}) {
        if (!display)
            continue;
        bench::Table table(QStringLiteral("Start with the demo organisation, on %1").arg(display->platform()));
        const bench::Starts starts = bench::startBesideBare(*display, {}, runs);
        table.ratio(QStringLiteral("the window comes up : a bare window"), starts.program.mapped, starts.bare.mapped,
                    1.5);
        table.ratio(QStringLiteral("first painted list of users : a bare window"), starts.program.painted,
                    starts.bare.painted, 1.5);
        table.amount(QStringLiteral("resident memory"), starts.program.resident, QStringLiteral("MB"), 60);
        table.amount(QStringLiteral("resident memory of the bare window"), starts.bare.resident, QStringLiteral("MB"));
    }
    return 0;
}
