package vn.motcua.assistant.situation;

import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.assistant.phrase.Message;
import vn.motcua.assistant.phrase.PhraseRules;
import vn.motcua.knowledge.language.EverydayTerms;
import vn.motcua.knowledge.language.Reading;
import vn.motcua.knowledge.rule.CaseFact;

/// Reads the person's case from the words of a message.
public final class SituationReader {

  /// What was read.
  ///
  /// @param situation the case
  /// @param day the day that is asked about, if the message names one
  /// @param rest the message without places, named or not, that day and people's ages
  public record Read(Situation situation, @Nullable LocalDate day, String rest) {}

  private final PhraseRules<CaseFact> facts;
  private final Places places = new Places();
  private final EverydayTerms terms;
  private final Ages ages;

  /// A reader with the table that ships with it.
  ///
  /// @param reading how text was meant
  public SituationReader(EverydayTerms terms, Reading reading) {
    this.terms = terms;
    ages = new Ages(reading);
    facts = new PhraseRules<>(SituationReader.class, "facts.tsv", CaseFact.class, terms);
  }

  /// Reads `text`.
  ///
  /// @param home where the person lives or files, in words; empty if not said
  /// @param today the day on which it is asked
  public Read read(String text, String home, LocalDate today) {
    var dated = AskedDay.in(text, today);
    var undated = dated.map(AskedDay.Found::rest).orElse(text);
    var placed = places.in(undated);
    var place = placed.place().equals(NamedPlace.NONE) ? places.in(home).place() : placed.place();
    var rest = placed.rest().isBlank() ? undated : placed.rest();
    return new Read(
        of(rest, place, today),
        dated.map(AskedDay.Found::day).orElse(null),
        Whereabouts.without(ages.without(rest)));
  }

  private Situation of(String text, NamedPlace place, LocalDate today) {
    var message = Message.of(text, terms);
    var so = new HashSet<>(facts.affirmed(message));
    so.addAll(Abroad.in(text));
    var not = new HashSet<>(facts.denied(message));
    so.forEach(not::remove);
    return new Situation(so, not, ages.in(text, today.getYear()).orElse(null), place);
  }
}
