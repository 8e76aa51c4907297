package vn.motcua.channels.officer.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.motcua.assistant.privacy.Unguessable;
import vn.motcua.channels.handover.HandOver;
import vn.motcua.channels.handover.HandOverDesk;
import vn.motcua.channels.handover.Spoken;
import vn.motcua.channels.handover.Stage;
import vn.motcua.channels.handover.StoredHandOvers;
import vn.motcua.channels.officer.page.Pages;
import vn.motcua.channels.storage.console.Account;
import vn.motcua.channels.storage.console.Role;

/// What the page of a conversation shows: what was asked, found and filled in, what was said since,
/// and what this account may do.
final class CaseView {

  /// Code points of an answer; with what stands around it, it fits one message of a network.
  static final int WORDS = 1_500;

  private final StoredHandOvers handOvers;
  private final HandOverDesk desk;
  private final Pages pages;

  CaseView(StoredHandOvers handOvers, HandOverDesk desk, Pages pages) {
    this.handOvers = handOvers;
    this.desk = desk;
    this.pages = pages;
  }

  /// Something that was said, as the page shows it.
  record Line(String at, boolean officer, String words) {}

  /// A lead frees what somebody took and left.
  static boolean mayReturn(HandOver it, Account me) {
    return it.isWith(me.name()) || (it.stage() == Stage.CLAIMED && me.role() == Role.LEAD);
  }

  /// @param done what was just tried: `late` where it came to nothing, `sent` for an answer
  Map<String, Object> of(HandOver it, Account me, String done) {
    var content = new HashMap<String, Object>();
    content.put("it", it);
    content.put("lines", lines(it));
    content.put("at", pages.moment(it.askedAt()));
    content.put("until", desk.answerableUntil(it).map(pages::moment).orElse(""));
    content.put("answerable", desk.isAnswerable(it));
    content.put("waits", it.stage() == Stage.WAITING);
    content.put("over", it.stage() == Stage.DONE);
    content.put("mine", it.isWith(me.name()));
    content.put("with", Objects.requireNonNullElse(it.claimedBy(), ""));
    content.put("mayReturn", mayReturn(it, me));
    content.put("event", Unguessable.word());
    content.put("most", WORDS);
    content.put("late", done.equals("late"));
    content.put("sent", done.equals("sent"));
    return content;
  }

  private List<Line> lines(HandOver it) {
    return handOvers.lines(it).stream()
        .map(each ->
            new Line(
                pages.moment(each.at()), each.speaker() == Spoken.Speaker.OFFICER, each.words()))
        .toList();
  }
}
