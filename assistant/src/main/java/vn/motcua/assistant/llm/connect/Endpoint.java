package vn.motcua.assistant.llm.connect;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a model is and how it is asked.
///
/// @param provider whose interface it speaks
/// @param url base address, with or without the version
/// @param key sent with every request; empty: none is
/// @param model its name there
/// @param temperature null: the endpoint's own
/// @param schema whether answers may be bound to a JSON schema; else they are asked for in words
/// @param patience how long parts of an answer may take
public record Endpoint(
    Provider provider,
    URI url,
    String key,
    String model,
    @Nullable Double temperature,
    boolean schema,
    Patience patience) {

  private static final char DELETE = 127;

  /// @throws IllegalArgumentException if something of it cannot be used; neither the address nor
  ///     the key is repeated
  public Endpoint {
    key = key.strip();
    if (!key.chars().allMatch(letter -> letter > ' ' && letter < DELETE)) {
      throw new IllegalArgumentException(
          "motcua.model.key must be of visible ASCII characters; see application.yml");
    }
    if (key.isEmpty() && provider.needsKey()) {
      throw new IllegalArgumentException(
          "motcua.model.key must be set for the provider %s; see application.yml"
              .formatted(provider.name().toLowerCase(Locale.ROOT)));
    }
    if (model.isBlank()) {
      throw new IllegalArgumentException(
          "motcua.model.name must be the name of a model at the endpoint; see application.yml");
    }
  }

  /// How long parts of an answer may take, all within the limit of the whole.
  ///
  /// @param connecting until there is a connection
  /// @param firstToken from asking to the first word
  /// @param betweenTokens from one word to the next
  public record Patience(Duration connecting, Duration firstToken, Duration betweenTokens) {}

  /// Without the address and the key, since settings get into logs.
  @Override
  public String toString() {
    return "Endpoint[%s, %s]".formatted(provider, model);
  }
}
