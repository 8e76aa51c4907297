package vn.motcua.assistant.understand.wish;

import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Question;
import vn.motcua.assistant.situation.SituationReader;
import vn.motcua.assistant.understand.cue.AskedPenalty;
import vn.motcua.assistant.understand.cue.AskedPoint;
import vn.motcua.assistant.understand.cue.AskedSum;
import vn.motcua.assistant.understand.cue.Cue;
import vn.motcua.assistant.understand.message.Parts;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.assistant.understand.message.Vagueness;

/// Reads the words of a message that name its matter: without places and days, what is only a
/// circumstance of it, and what is asked of it.
public final class MatterReader {

  /// Who is poor or has merit asks for a lower fee, and who shows papers in VNeID asks about
  /// showing: neither names the procedure.
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "(?iu)((thuộc |là )?(diện )?(gia đình )?(thuộc )?(hộ (cận )?nghèo|(người )?có công"
              + "( với cách mạng)?))(?=.*\\b(miễn|giảm))"
              + "|(dùng|sử dụng)[^,.?]{0,30}vneid( để)?( xuất trình)?( giấy tờ)?( tùy thân)?"
              + "|(dùng|sử dụng|xuất trình) (thẻ )?(căn cước( công dân| điện tử)?|hộ chiếu|cccd)"
              + "(?= (có )?(được|đc|hay|thay))");

  private final SituationReader situations;
  private final AskedPenalty askedPenalty;
  private final Vagueness vagueness;
  private final Parts parts;
  private final PaperPieces paperPieces;
  private final Despite despite;

  /// @param situations reads the case
  /// @param askedPenalty tells what asks of penalties
  /// @param vagueness tells what names nothing
  /// @param parts parts a message
  /// @param paperPieces parts it by papers
  /// @param despite reads what is to be had in spite of something
  public MatterReader(
      SituationReader situations,
      AskedPenalty askedPenalty,
      Vagueness vagueness,
      Parts parts,
      PaperPieces paperPieces,
      Despite despite) {
    this.situations = situations;
    this.askedPenalty = askedPenalty;
    this.vagueness = vagueness;
    this.parts = parts;
    this.paperPieces = paperPieces;
    this.despite = despite;
  }

  /// What was read.
  ///
  /// @param query the words that name the matter
  /// @param read the case that all the words tell
  /// @param isDespite whether it is asked of although something is not there
  public record Named(String query, SituationReader.Read read, boolean isDespite) {}

  /// The matter of `concern`, that is of a message with the hints `found`.
  ///
  /// @param text the message
  /// @param home where the person is
  public Named in(
      String text, PaperConcern concern, List<Cue> found, String home, Question question) {
    var named = concern.named();
    var unfiled = concern.unfiled(text);
    var against = despite.in(named.orElse(unfiled));
    var told = against.filter(Despite.Found::ranOut).map(Despite.Found::matter).orElse(unfiled);
    var read = situations.read(withoutCircumstances(told), home, question.asOf());
    var query =
        against
            .map(Despite.Found::matter)
            .or(() -> named)
            .map(rest -> situations.read(rest, home, question.asOf()).rest())
            .orElseGet(() -> matter(read.rest(), found));
    return new Named(query, read, against.isPresent());
  }

  /// The words that name the matter, without those on money.
  private String matter(String rest, List<Cue> found) {
    if (found.contains(Cue.PENALTY)) {
      return askedPenalty.without(rest);
    }
    var named = AskedPoint.without(rest, found);
    return found.contains(Cue.REGULAR) ? namingOnly(named) : named;
  }

  /// The clauses that may ask something of the procedure; whether one is fined is no such thing, and
  /// what is left of the words on it says nothing.
  public List<Piece> clauses(String query, List<Cue> found) {
    return found.contains(Cue.PENALTY) ? List.of() : parts.clauses(query);
  }

  /// Ways to take the words apart where they name several matters.
  public List<List<Piece>> splits(String query) {
    var papers = paperPieces.in(query, parts.intents(query));
    return papers.isEmpty() ? parts.splits(query) : List.of(papers);
  }

  /// Nothing, where `query` names nothing but how often money comes.
  private String namingOnly(String query) {
    var rest = AskedSum.withoutPeriod(query);
    return vagueness.namesNothing(rest) ? rest : query;
  }

  private static String withoutCircumstances(String text) {
    var rest = CIRCUMSTANCE.matcher(text).replaceAll(" ").strip();
    return rest.isEmpty() ? text : rest;
  }
}
