package vn.motcua.channels.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import vn.motcua.assistant.llm.connect.Endpoint;
import vn.motcua.assistant.llm.connect.Provider;
import vn.motcua.assistant.llm.limit.BudgetLimits;

/// Who phrases and helps to understand, if anybody does. `application.yml` holds each default with
/// its unit and reason.
///
/// @param provider whose interface the endpoint speaks
/// @param url of the endpoint; empty: nobody
/// @param key sent to it; empty: none
/// @param name of the model there
/// @param temperature null: the endpoint's own
/// @param schema whether the endpoint can bind answers to a JSON schema
/// @param allowedHosts hosts outside of private networks that texts may be sent to
/// @param atOnce calls under way at the same time
/// @param timeout for one call, retries included
/// @param connectTimeout for a connection
/// @param firstTokenTimeout until the first word
/// @param betweenTokensTimeout between two words
/// @param budget of a day
/// @param traced calls that the console shows
@Validated
@ConfigurationProperties("motcua.model")
public record ModelSettings(
    Provider provider,
    String url,
    String key,
    String name,
    @DecimalMin("0") @Nullable Double temperature,
    boolean schema,
    List<String> allowedHosts,
    @Min(1) @Max(10_000) int atOnce,
    @DurationMin(millis = 1) Duration timeout,
    @DurationMin(millis = 1) Duration connectTimeout,
    @DurationMin(millis = 1) Duration firstTokenTimeout,
    @DurationMin(millis = 1) Duration betweenTokensTimeout,
    @Valid DayBudget budget,
    @Min(1) @Max(1_000) int traced) {

  /// What may be spent on one day; 0 is no limit.
  ///
  /// @param tokensIn that the model may read
  /// @param tokensOut that it may write
  /// @param cost in the currency of the prices
  /// @param priceIn of a million tokens read
  /// @param priceOut of a million tokens written
  public record DayBudget(
      @Min(0) long tokensIn,
      @Min(0) long tokensOut,
      @DecimalMin("0") BigDecimal cost,
      @DecimalMin("0") BigDecimal priceIn,
      @DecimalMin("0") BigDecimal priceOut) {

    BudgetLimits limits() {
      return new BudgetLimits(tokensIn, tokensOut, cost, priceIn, priceOut);
    }
  }

  /// Whether a model is set.
  public boolean isOn() {
    return !url.isBlank();
  }

  /// Where the model is.
  ///
  /// @throws IllegalArgumentException if something of it cannot be used
  Endpoint endpoint() {
    return new Endpoint(
        provider,
        address(),
        key,
        name,
        temperature,
        schema,
        new Endpoint.Patience(connectTimeout, firstTokenTimeout, betweenTokensTimeout));
  }

  URI address() {
    try {
      return URI.create(url.strip());
    } catch (IllegalArgumentException e) {
      // its message repeats the address, and a password may be part of it
      throw new IllegalArgumentException("motcua.model.url is no address; see application.yml");
    }
  }

  /// Without the address and the key, since settings get into logs.
  @Override
  public String toString() {
    return "ModelSettings[%s]".formatted(isOn() ? "on, " + provider + ", " + name : "off");
  }
}
