package vn.motcua.channels;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import vn.motcua.channels.inbox.MessageUpkeep;

/// What an operator sets for messages on any network.
///
/// @param hearAtOnce people who are answered at the same time; 0 for four
/// @param sendAtOnce people who are written to at the same time
/// @param settle how long an event waits for an earlier one that is delivered later
/// @param attempts a message that failed so often is given up
/// @param keepDone how long it is known that a message was done
/// @param keepDead how long messages that were given up are kept
/// @param keepPeople how long somebody is known who does nothing
@Validated
@ConfigurationProperties("motcua.messages")
record MessagesSettings(
    @Min(0) @Max(100) int hearAtOnce,
    @Min(1) @Max(100) int sendAtOnce,
    @DurationMin Duration settle,
    @Min(1) @Max(100) int attempts,
    @DurationMin(days = 1) Duration keepDone,
    @DurationMin(days = 1) Duration keepDead,
    @DurationMin(days = 1) Duration keepPeople) {

  private static final int HEARERS = 4;

  int hearers() {
    return hearAtOnce > 0 ? hearAtOnce : HEARERS;
  }

  MessageUpkeep.Keep keep() {
    return new MessageUpkeep.Keep(keepDone, keepDead, keepPeople);
  }
}
