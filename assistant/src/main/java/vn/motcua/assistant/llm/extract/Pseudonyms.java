package vn.motcua.assistant.llm.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.assistant.llm.guard.Masking;
import vn.motcua.assistant.llm.guard.Tokens;
import vn.motcua.assistant.privacy.PersonNames;

/// The words of a person for a model that is to point at values in them: names and days are tokens,
/// which a model may hand back without having seen them; numbers are masked for good.
final class Pseudonyms {

  private static final Pattern DAY =
      Pattern.compile("(?<!\\p{Nd})\\p{Nd}{1,2}[/.-]\\p{Nd}{1,2}[/.-]\\p{Nd}{2,4}(?!\\p{Nd})");

  private final Tokens tokens;
  private final String shown;

  Pseudonyms(String words, Tokens tokens, Masking masking, PersonNames names) {
    this.tokens = tokens;
    var named = names.replaced(masking.numberless(words), tokens::of);
    shown =
        DAY.matcher(named).replaceAll(found -> Matcher.quoteReplacement(tokens.of(found.group())));
  }

  /// The words as a model is sent them.
  String shown() {
    return shown;
  }

  /// What a value that a model gave stands for; nothing where it holds a mask, or a token that is not ours.
  Optional<String> meant(String value) {
    var known = Tokens.in(value).stream().allMatch(token -> tokens.original(token).isPresent());
    return known && !value.contains("[")
        ? Optional.of(tokens.restored(value).strip())
        : Optional.empty();
  }
}
