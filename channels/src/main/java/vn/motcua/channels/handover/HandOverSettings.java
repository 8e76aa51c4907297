package vn.motcua.channels.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/// What an operator sets of hand-overs; `application.yml` says why.
///
/// @param enabled whether officers take conversations over
/// @param hours spans of a working day in which somebody is there: `07:30-11:30`
/// @param idle a conversation with an officer in which nobody says anything for this long goes back
/// @param patience who waits in vain for this long is told so
/// @param keep what was said is erased this long after the end
@Validated
@ConfigurationProperties("motcua.handover")
public record HandOverSettings(
    boolean enabled,
    @NotNull
        List<
                @Pattern(regexp = "\\d{2}:\\d{2}-\\d{2}:\\d{2}", message = "must be HH:MM-HH:MM")
                String>
            hours,
    @DurationMin(minutes = 1) Duration idle,
    @DurationMin(minutes = 1) Duration patience,
    @DurationMin(days = 1) Duration keep) {}
