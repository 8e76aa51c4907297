package vn.motcua.assistant.retrieve.order;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.assistant.retrieve.found.Retrieval;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.understand.Understanding;
import vn.motcua.assistant.understand.paper.PaperWish;
import vn.motcua.knowledge.search.Hit;

/// Puts the procedure first that issues the permit which somebody may need: not one that changes or
/// takes back such a permit, and of several the one for what the person does.
public final class Permits {

  /// Only hits this near to the best may go before it.
  private static final double NEAR = 0.15;

  /// Only among so many hits for the activity is it looked for.
  private static final int MOST = 3;

  private static final Pattern ISSUES =
      Pattern.compile(
          "(?u)^(?:thủ tục )?(?:thẩm định,? )?(?:cấp(?! (?:lại|đổi|điều chỉnh|gia hạn))|đăng ký(?! (?:lại|thay đổi|biến động|cập nhật|bổ sung|sửa đổi|chấm dứt|tạm ngừng|xóa))|chấp thuận|cho phép|xác nhận)"
              + "(?!\\p{L})");

  private final Finder finder;
  private final Outcomes outcomes;

  /// @param finder looks procedures up
  /// @param outcomes tells which of them give a permit
  public Permits(Finder finder, Outcomes outcomes) {
    this.finder = finder;
    this.outcomes = outcomes;
  }

  /// `found` in an order that fits the question whether a permit is needed.
  public Retrieval order(Understanding understanding, Retrieval found) {
    return understanding
        .subject()
        .papers()
        .filter(_ -> understanding.asksOfOutcome())
        .flatMap(wish -> issuing(wish, found))
        .map(first -> asWell(first, found))
        .map(found::opening)
        .orElse(found);
  }

  private Optional<Hit> issuing(PaperWish wish, Retrieval found) {
    var all =
        found.hits().stream()
            .filter(hit -> hit.score() >= found.bestScore() - NEAR)
            .filter(Permits::issues)
            .toList();
    var named = all.stream().filter(hit -> outcomes.isNamed(wish, hit)).toList();
    var issuing = named.isEmpty() ? all : named;
    return activity(wish, found)
        .filter(hit -> issuing.stream().anyMatch(each -> each.code().equals(hit.code())))
        .or(() -> issuing.stream().findFirst());
  }

  /// What is found for the activity alone, with the words of asking leave.
  private Optional<Hit> activity(PaperWish wish, Retrieval found) {
    return finder.search(wish.rest() + " xin phép", found.situation()).hits().stream()
        .limit(MOST)
        .filter(Permits::issues)
        .findFirst();
  }

  private static boolean issues(Hit hit) {
    return ISSUES.matcher(hit.name().toLowerCase(Locale.ROOT)).find();
  }

  /// What takes the place of the best was found as well as it: an order changes no confidence.
  private static Hit asWell(Hit first, Retrieval found) {
    return first.scored(Math.max(first.score(), found.bestScore()));
  }
}
