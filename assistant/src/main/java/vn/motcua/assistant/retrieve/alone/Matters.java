package vn.motcua.assistant.retrieve.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.assistant.conversation.Intent;
import vn.motcua.assistant.retrieve.found.Matter;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.message.Piece;
import vn.motcua.knowledge.language.VietnameseText;

/// Finds out whether a message speaks of several procedures.
public final class Matters {

  /// More are not answered at once.
  private static final int MOST = 3;

  /// Pieces must explain the message better than the whole of it does by this much.
  private static final double BETTER = 0.04;

  /// A message that fits one procedure this well is about that one.
  private static final double ONE = 0.75;

  /// A message of which a name makes up this much says little beside it.
  private static final double NAME = 0.75;

  /// What is told of each of several papers where nothing in particular is asked.
  private static final List<Intent> MAINLY = List.of(Intent.DOCUMENTS, Intent.WHERE);

  private static final Retrieval NOTHING = new Retrieval("", List.of());

  private static final Pattern ACT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(đăng k[ýí]|làm|xin|cấp|đổi|khai|nhập|chứng|sang tên|gia hạn|tách|xóa|báo"
              + "|thành lập|dang k[yi]|lam|cap|doi|nhap|chung|sang ten|gia han|tach|xoa|bao)(?![\\p{L}])");

  private final Finder finder;
  private final double enough;

  /// @param enough a piece that finds less names no matter of its own
  public Matters(Finder finder, double enough) {
    this.finder = finder;
    this.enough = enough;
  }

  /// The same, looked up by another.
  public Matters with(Finder other) {
    return new Matters(other, enough);
  }

  /// The matters of the message; empty where it is one.
  public List<Matter> of(Understanding understanding, Retrieval whole) {
    if (isListed(understanding)) {
      return listed(understanding);
    }
    if (whole.bestScore() >= ONE || isName(whole)) {
      return List.of();
    }
    for (var split : understanding.subject().splits()) {
      var matters = matters(split, understanding, whole);
      if (matters.size() > 1) {
        return matters.stream().limit(MOST).toList();
      }
    }
    return List.of();
  }

  private static boolean isListed(Understanding understanding) {
    return understanding.subject().splits().stream().flatMap(List::stream).anyMatch(Piece::listed);
  }

  /// A matter for each paper of a list, however well it is found: none is dropped.
  private List<Matter> listed(Understanding understanding) {
    var general = understanding.intents().equals(List.of(Intent.GENERAL));
    var asked = general ? MAINLY : understanding.intents();
    return understanding.subject().splits().getFirst().stream()
        .map(piece -> new Matter(asked, search(piece, understanding)))
        .toList();
  }

  /// Whether nearly all of the message is the official name of what was found. A name is one matter,
  /// however many things it lists.
  private static boolean isName(Retrieval whole) {
    var said = VietnameseText.bareWords(whole.query());
    return whole
        .best()
        .map(hit -> VietnameseText.bareWords(hit.name()))
        .filter(name -> said.contains(name) && name.length() >= NAME * said.length())
        .isPresent();
  }

  /// Pieces that name nothing lend their wishes to the piece before them.
  private List<Matter> matters(List<Piece> split, Understanding understanding, Retrieval whole) {
    var matters = new ArrayList<Matter>();
    var wishes = new ArrayList<List<Intent>>();
    for (var piece : split) {
      var found = isRequest(piece) ? search(piece, understanding) : NOTHING;
      if (namesAnother(found, matters, whole)) {
        matters.add(new Matter(List.of(Intent.GENERAL), found));
        wishes.add(new ArrayList<>(piece.intents()));
      } else if (!wishes.isEmpty()) {
        piece.intents().stream()
            .filter(wish -> !wishes.getLast().contains(wish))
            .forEach(wishes.getLast()::add);
      }
    }
    return asked(matters, wishes, understanding);
  }

  private Retrieval search(Piece piece, Understanding understanding) {
    return finder.search(piece.text(), understanding.situation());
  }

  /// A piece that asks nothing by itself is a matter only if it names something to do: "mới mua nhà"
  /// tells a story.
  private static boolean isRequest(Piece piece) {
    return !piece.intents().isEmpty() || ACT.matcher(piece.text()).find();
  }

  private boolean namesAnother(Retrieval found, List<Matter> matters, Retrieval whole) {
    return found.bestScore() >= Math.max(enough, whole.bestScore() + BETTER)
        && matters.stream().noneMatch(other -> isSame(other.found(), found));
  }

  /// Whether one of them could be the other: each is among the best of both.
  private static boolean isSame(Retrieval one, Retrieval other) {
    var first = one.hits().getFirst();
    var second = other.hits().getFirst();
    return first.code().equals(second.code())
        || other.hits().stream().limit(MOST).anyMatch(hit -> hit.code().equals(first.code()))
        || one.hits().stream().limit(MOST).anyMatch(hit -> hit.code().equals(second.code()));
  }

  /// A matter of which nothing is asked by itself is asked what the next one is asked: "khai sinh và
  /// nhập hộ khẩu cần giấy gì".
  private static List<Matter> asked(
      List<Matter> matters, List<List<Intent>> wishes, Understanding understanding) {
    var asked = new ArrayList<Matter>();
    for (var at = 0; at < matters.size(); at++) {
      var own =
          wishes.stream()
              .skip(at)
              .filter(wish -> !wish.isEmpty())
              .findFirst()
              .orElse(understanding.intents());
      asked.add(new Matter(own, matters.get(at).found()));
    }
    return asked;
  }
}
