package vn.motcua.channels.operations;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.knowledge.LiveCalendar;
import vn.motcua.knowledge.LiveLocal;
import vn.motcua.knowledge.LivePlaces;
import vn.motcua.knowledge.procedure.Procedure;
import vn.motcua.knowledge.search.LiveCatalogue;
import vn.motcua.knowledge.search.regulation.RegulationEdition;

/// `check`: says what the knowledge holds, of which days, and what is wrong with it.
public final class CheckCommand {

  private static final int OLD_DAYS = 180;

  private final LiveCatalogue catalogue;
  private final RegulationEdition regulations;
  private final LivePlaces places;
  private final LiveLocal local;
  private final LiveCalendar calendar;
  private final Clock clock;
  private final PrintStream out;

  public CheckCommand(
      LiveCatalogue catalogue,
      RegulationEdition regulations,
      LivePlaces places,
      LiveLocal local,
      LiveCalendar calendar,
      Clock clock,
      PrintStream out) {
    this.catalogue = catalogue;
    this.regulations = regulations;
    this.places = places;
    this.local = local;
    this.calendar = calendar;
    this.clock = clock;
    this.out = out;
  }

  /// Prints everything; problems of the knowledge are no failure of the program.
  ///
  /// @return 0 if there is any knowledge, else 1
  public int run() {
    var edition = catalogue.edition();
    var all = catalogue.codes().stream().flatMap(code -> catalogue.find(code).stream()).toList();
    out.println("knowledge " + edition.version() + ", as of " + edition.asOf());
    out.println(
        "%d procedures, %d written out in full, %d from imported pages"
            .formatted(edition.procedures(), edition.written(), edition.imported()));
    dates(all);
    lawTexts();
    places();
    local();
    calendar();
    problems(all);
    return all.isEmpty() ? 1 : 0;
  }

  private void lawTexts() {
    if (regulations.articles() == 0) {
      out.println("no law texts");
      return;
    }
    out.println(
        "law texts %s: %d articles of %d regulations, known as of %s to %s"
            .formatted(
                regulations.version(),
                regulations.articles(),
                regulations.regulations(),
                regulations.oldest(),
                regulations.asOf()));
  }

  private void places() {
    var table = places.now().table();
    out.println(
        "places: %d communes of today, %d wards of before July 2025, %d imported or changed"
            .formatted(table.communes().size(), table.oldWards().size(), places.imported()));
  }

  private void local() {
    local
        .now()
        .byProvince()
        .values()
        .forEach(facts ->
            out.println(
                "local facts of %s, as of %s: %d fees, %d filing points, %d procedures of its own"
                    .formatted(
                        facts.province(),
                        facts.source().asOf(),
                        facts.fees().size(),
                        facts.points().size(),
                        facts.procedures().size())));
  }

  private void calendar() {
    var holidays = calendar.now();
    var doubtful = holidays.days().values().stream().filter(day -> !day.verified()).count();
    out.println(
        "calendar: %d special days of the years %s, %d not verified, %d imported"
            .formatted(
                holidays.days().size(), holidays.years().keySet(), doubtful, calendar.imported()));
    holidays.years().values().stream()
        .filter(year -> !year.settled())
        .forEach(year ->
            out.println(
                "  the calendar of %d is not settled: %s".formatted(year.year(), year.source())));
  }

  private void dates(List<Procedure> all) {
    Map<Integer, Long> byYear =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.asOf().getYear(), TreeMap::new, Collectors.counting()));
    byYear.forEach((year, count) -> out.println("  known as of %d: %d".formatted(year, count)));
  }

  private void problems(List<Procedure> all) {
    var found = new ArrayList<String>();
    var today = LocalDate.now(clock);
    all.forEach(each -> found.addAll(problems(each, today)));
    out.println(found.isEmpty() ? "no problems" : found.size() + " problems");
    found.forEach(problem -> out.println("  " + problem));
  }

  private static List<String> problems(Procedure procedure, LocalDate today) {
    var found = new ArrayList<String>();
    var age = ChronoUnit.DAYS.between(procedure.asOf(), today);
    if (age > OLD_DAYS) {
      found.add("%s is %d days old".formatted(procedure.code(), age));
    }
    for (var basis : procedure.legalBases()) {
      var end = basis.to();
      if (end != null && end.isBefore(today)) {
        found.add(
            "%s rests on %s, which ended on %s".formatted(procedure.code(), basis.number(), end));
      }
    }
    return found;
  }
}
