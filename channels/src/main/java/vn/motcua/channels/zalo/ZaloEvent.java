package vn.motcua.channels.zalo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.channels.talk.Incoming.Kind;

/// Every event that Zalo is known to deliver, with what is done with it. Names in lower case are
/// Zalo's; they come from the list of an open node for n8n, those marked so from others.
enum ZaloEvent {
  USER_SEND_TEXT(Use.WORDS),
  USER_SEND_LOCATION(Use.PLACE),
  /// A link has words of its own, or is nothing that we can take.
  USER_SEND_LINK(Kind.OTHER),
  USER_SEND_IMAGE(Kind.PICTURE),
  USER_SEND_GIF(Kind.STICKER),
  USER_SEND_STICKER(Kind.STICKER),
  USER_SEND_AUDIO(Kind.VOICE),
  USER_SEND_VIDEO(Kind.VIDEO),
  USER_SEND_FILE(Kind.FILE),
  USER_SEND_BUSINESS_CARD(Kind.CONTACT),

  FOLLOW(Use.JOINED),
  UNFOLLOW(Use.LEFT),
  USER_CLICK_CHATNOW(Use.JOINED),

  /// Name, telephone number and address: we never ask for them, so they are not kept.
  USER_SUBMIT_INFO(Use.IGNORED),
  /// Where our messages got to; sending does not depend on it.
  USER_RECEIVED_MESSAGE(Use.IGNORED),
  USER_SEEN_MESSAGE(Use.IGNORED),
  USER_REACTED_MESSAGE(Use.IGNORED),
  /// Answers to requests that we never make.
  USER_REPLY_CONSENT(Use.IGNORED),
  USER_FEEDBACK(Use.IGNORED),
  /// Office work of others on the account.
  ADD_USER_TO_TAG(Use.IGNORED),
  SHOP_HAS_ORDER(Use.IGNORED),
  /// Calls are taken by people.
  USER_CALL_OA(Use.IGNORED),
  OA_CALL_USER(Use.IGNORED),
  /// Not in that list: what is pressed comes as a text, too, so it would be answered twice.
  USER_CLICK_BUTTON(Use.IGNORED),
  USER_CLICK_LINK(Use.IGNORED),

  /// Our own messages, or those that an officer wrote in Zalo's own console.
  OA_SEND_TEXT(Use.ECHO),
  OA_SEND_IMAGE(Use.ECHO),
  OA_SEND_LIST(Use.ECHO),
  OA_SEND_GIF(Use.ECHO),
  OA_SEND_FILE(Use.ECHO),
  OA_SEND_STICKER(Use.ECHO),
  OA_SEND_TEMPLATE(Use.ECHO),
  OA_SEND_CONSENT(Use.ECHO),
  OA_REACTED_MESSAGE(Use.ECHO),
  OA_SEND_ANONYMOUS_TEXT(Use.ECHO),
  OA_SEND_ANONYMOUS_IMAGE(Use.ECHO),
  OA_SEND_ANONYMOUS_FILE(Use.ECHO),
  OA_SEND_ANONYMOUS_STICKER(Use.ECHO),

  /// Visitors without an account of Zalo are written to in a way of their own, which is not built.
  ANONYMOUS_SEND_TEXT(Use.IGNORED),
  ANONYMOUS_SEND_IMAGE(Use.IGNORED),
  ANONYMOUS_SEND_FILE(Use.IGNORED),
  ANONYMOUS_SEND_STICKER(Use.IGNORED),

  /// What a person asks is nobody else's business, so nothing is answered in groups.
  CREATE_GROUP(Use.IGNORED),
  USER_JOIN_GROUP(Use.IGNORED),

  /// Templates and their quota: nothing is sent with them.
  CHANGE_OA_DAILY_QUOTA(Use.IGNORED),
  CHANGE_TEMPLATE_QUALITY(Use.IGNORED);

  /// What is done with an event.
  enum Use {
    WORDS,
    PLACE,
    UNREADABLE,
    JOINED,
    LEFT,
    ECHO,
    IGNORED
  }

  private static final Map<String, ZaloEvent> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(ZaloEvent::eventName, Function.identity()));

  private final Use use;
  private final Kind kind;

  ZaloEvent(Use use) {
    this.use = use;
    this.kind = Kind.OTHER;
  }

  ZaloEvent(Kind kind) {
    this.use = Use.UNREADABLE;
    this.kind = kind;
  }

  /// The name that Zalo gives it.
  String eventName() {
    return name().toLowerCase(Locale.ROOT);
  }

  Use use() {
    return use;
  }

  /// What cannot be taken, of a use that says so.
  Kind kind() {
    return kind;
  }

  static Optional<ZaloEvent> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
