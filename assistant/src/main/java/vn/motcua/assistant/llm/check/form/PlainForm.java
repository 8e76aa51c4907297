package vn.motcua.assistant.llm.check.form;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.check.Check;
import vn.motcua.assistant.llm.check.Claim;
import vn.motcua.assistant.llm.check.Fault;
import vn.motcua.assistant.llm.guard.Tokens;

/// No link, no address of mail, no mark-up, nothing invisible outside a token.
public final class PlainForm implements Check {

  private static final Pattern LINK =
      Pattern.compile(
          "(?iu)://|\\bwww\\b|@|\\p{L}\\.(?:vn|com|net|org|info|io|gov|edu|me|ly|xyz|app|top)\\b"
              + "|\\](?:\\s*)\\(|\\bchấm (?:com|vn|gov)\\b");

  private static final Pattern MARKUP = Pattern.compile("[<>*_`#|~\\\\{}\\[\\]]|&\\p{L}+;|\\R");

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\uFE00-\\uFE0F\\u3164]");

  @Override
  public Optional<Fault> fault(Claim claim) {
    var own = Tokens.without(claim.text());
    return found(LINK, own, Fault.Kind.LINK)
        .or(() -> found(MARKUP, own, Fault.Kind.MARKUP))
        .or(() -> found(UNSEEN, own, Fault.Kind.MARKUP));
  }

  private static Optional<Fault> found(Pattern pattern, String own, Fault.Kind kind) {
    return pattern
        .matcher(own)
        .results()
        .findFirst()
        .map(match -> new Fault(kind, match.group().strip()));
  }
}
