package vn.motcua.channels.zalo.send;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the numbers mean with which Zalo refuses a message. No official list could be read: all of
/// them stand in one integrator's notes of January 2026, those marked `TWICE` in a second program,
/// too, and those marked `SDK` in Zalo's own. What is done about each is our reading of its meaning.
enum ZaloError {
  TOO_FAST(-32, Remedy.WAIT, Times.MINUTE, Grade.ONCE),
  ATTACHMENT_EXPIRED(-100, Remedy.STOP, Grade.ONCE),
  SENDING_FAILED(-200, Remedy.RETRY, Grade.ONCE),
  BAD_PARAMETER(-201, Remedy.STOP, Grade.ONCE),
  ACCOUNT_DISABLED(-204, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  ACCOUNT_MISSING(-205, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  API_NOT_SUPPORTED(-209, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  OVER_A_LIMIT(-210, Remedy.STOP, Grade.ONCE),
  QUOTA_USED_UP(-211, Remedy.WAIT, Times.HOUR, Grade.ONCE),
  API_NOT_REGISTERED(-212, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  NOT_FOLLOWED(-213, Remedy.STOP, Grade.TWICE),
  /// One program takes it for the end of the window, wrongly it seems.
  ARTICLE_IN_PROCESS(-214, Remedy.RETRY, Grade.ONCE),
  TOKEN_INVALID(-216, Remedy.REAUTHORISE, Grade.TWICE),
  INVITATIONS_BLOCKED(-217, Remedy.STOP, Grade.ONCE),
  PERSON_GOT_ENOUGH(-218, Remedy.RETRY, Grade.ONCE),
  APPLICATION_REMOVED(-219, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  TOKEN_EXPIRED(-220, Remedy.REAUTHORISE, Grade.ONCE),
  ACCOUNT_UNVERIFIED(-221, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  API_NOT_AUTHORISED(-223, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  TIER_TOO_LOW(-224, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  PERSON_INACTIVE(-227, Remedy.STOP, Grade.TWICE),
  SILENT_FOR_A_WEEK(-230, Remedy.STOP, Grade.ONCE),
  WINDOW_OVER(-232, Remedy.STOP, Grade.TWICE),
  TYPE_NOT_SUPPORTED(-233, Remedy.STOP, Grade.ONCE),
  /// From 22:00 to 06:00, for promotions, which we do not send.
  NIGHT(-234, Remedy.RETRY, Grade.ONCE),
  WRONG_ACCOUNT_TYPE(-235, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  GROUP_OFF(-237, Remedy.STOP, Grade.ONCE),
  VERSION_SHUT_DOWN(-240, Remedy.WAIT, Times.UNTIL_MENDED, Grade.SDK),
  BAD_PROOF(-242, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  PERSON_RESTRICTS(-244, Remedy.STOP, Grade.TWICE),
  AGAINST_POLICY(-248, Remedy.STOP, Grade.ONCE),
  CLOUD_ACCOUNT_MISSING(-320, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  BALANCE_TOO_LOW(-321, Remedy.WAIT, Times.UNTIL_MENDED, Grade.ONCE),
  NOT_IN_GROUP(-403, Remedy.STOP, Grade.ONCE);

  /// How well it is known.
  enum Grade {
    ONCE,
    TWICE,
    SDK
  }

  /// How long to wait.
  private static final class Times {
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration HOUR = Duration.ofHours(1);

    /// What somebody has to mend is tried again now and then, and shown meanwhile.
    static final Duration UNTIL_MENDED = Duration.ofMinutes(15);
  }

  private static final Map<Integer, ZaloError> BY_CODE =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(each -> each.code, Function.identity()));

  private final int code;
  private final Remedy remedy;
  private final Duration pause;
  private final Grade grade;

  ZaloError(int code, Remedy remedy, Grade grade) {
    this(code, remedy, Duration.ZERO, grade);
  }

  ZaloError(int code, Remedy remedy, Duration pause, Grade grade) {
    this.code = code;
    this.remedy = remedy;
    this.pause = pause;
    this.grade = grade;
  }

  int code() {
    return code;
  }

  Remedy remedy() {
    return remedy;
  }

  /// How long the account waits, of a remedy that says so.
  Duration pause() {
    return pause;
  }

  Grade grade() {
    return grade;
  }

  static Optional<ZaloError> of(int code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
