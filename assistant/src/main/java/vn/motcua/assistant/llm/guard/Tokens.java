package vn.motcua.assistant.llm.guard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The opaque tokens of one answer, `⟦K7QX2⟧`: each stands for words that a model may place but
/// neither reads nor writes. They are drawn anew for each answer, so none can be guessed or carried
/// over from another.
public final class Tokens {

  /// A token, ours or not.
  public static final Pattern TOKEN = Pattern.compile("⟦[^⟦⟧]{0,40}⟧");

  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";
  private static final int LENGTH = 5;

  private final RandomGenerator random;
  private final Map<String, String> words = new LinkedHashMap<>();
  private final Map<String, String> tokens = new LinkedHashMap<>();

  /// @param random unguessable, but in tests
  public Tokens(RandomGenerator random) {
    this.random = random;
  }

  /// The token that stands for `original`: the same for the same words.
  public String of(String original) {
    return tokens.computeIfAbsent(original, this::draw);
  }

  private String draw(String original) {
    while (true) {
      var token = new StringBuilder("⟦");
      for (var at = 0; at < LENGTH; at++) {
        token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      if (words.putIfAbsent(token.append('⟧').toString(), original) == null) {
        return token.toString();
      }
    }
  }

  /// What `token` stands for; nothing where it is none of ours.
  public Optional<String> original(String token) {
    return Optional.ofNullable(words.get(token));
  }

  /// The tokens in `text`, ours or not, in order.
  public static Set<String> in(String text) {
    var found = new LinkedHashSet<String>();
    TOKEN.matcher(text).results().forEach(match -> found.add(match.group()));
    return found;
  }

  /// `text` without tokens.
  public static String without(String text) {
    return TOKEN.matcher(text).replaceAll(" ");
  }

  /// `text` with what each token stands for.
  ///
  /// @throws IllegalStateException if one is none of ours
  public String restored(String text) {
    return TOKEN
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                original(found.group())
                    .orElseThrow(() -> new IllegalStateException("A token that is not ours"))));
  }
}
