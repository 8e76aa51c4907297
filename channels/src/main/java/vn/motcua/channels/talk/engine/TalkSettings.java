package vn.motcua.channels.talk.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// What an operator sets of conversations on messaging channels; `application.yml` says why.
///
/// @param site https address of the page with the assistant; empty: none, and no forms are filled in
/// @param counter where people can go, in words; empty: the commune's counter in general
/// @param noticeAfter silence after which a person is forgotten, and told anew what this is
/// @param patience answers in a row that helped nothing, after which an officer is offered
@Validated
@ConfigurationProperties("motcua.talk")
public record TalkSettings(
    @Pattern(regexp = "|https://.+", message = "must be an https address or empty") String site,
    @NotNull String counter,
    @DurationMin(hours = 1) Duration noticeAfter,
    @Min(1) @Max(10) int patience) {}
