package vn.motcua.assistant.llm.check.sense;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.check.Fault.Kind;
import vn.motcua.assistant.llm.guard.Tokens;

/// Names of offices, papers and laws stand in tokens or in a fact: no word with a capital letter in the
/// middle of a sentence, no shortening in capitals and no place in a law that the facts do not have.
public final class KnownNames implements Check {

  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\p{N},;:⟧/)–-]\\s{0,3})\\p{Lu}[\\p{L}]*|\\p{Lu}{2,}");

  private static final Pattern CITATION =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:nghị định|thông tư|nghị quyết|bộ luật|luật|pháp lệnh|quyết định|hiến pháp"
              + "|công văn|chỉ thị|điều khoản|khoản|điểm [a-zđ](?!\\p{L})|phụ lục)(?!\\p{L})");

  @Override
  public Optional<Fault> fault(Claim claim) {
    return unknown(CITATION, claim, Kind.CITATION).or(() -> unknown(NAME, claim, Kind.NAME));
  }

  private static Optional<Fault> unknown(Pattern pattern, Claim claim, Kind kind) {
    var own =
        Tokens.without(LiteralQuotes.outside(claim.text()))
            .replaceAll("(?iu)" + Pattern.quote(claim.ground().address()), " ")
            .replace(". ", ".\n");
    return pattern
        .matcher(own)
        .results()
        .map(MatchResult::group)
        .filter(name -> !claim.saidByFact(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(name -> new Fault(kind, name));
  }
}
