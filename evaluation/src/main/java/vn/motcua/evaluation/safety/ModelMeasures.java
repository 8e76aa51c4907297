package vn.motcua.evaluation.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import vn.motcua.evaluation.measure.Latencies;
import vn.motcua.evaluation.measure.Measure;
import vn.motcua.evaluation.measure.Rate;
import vn.motcua.evaluation.safety.judge.Finding;
import vn.motcua.evaluation.safety.judge.Finding.Kind;
import vn.motcua.evaluation.safety.play.Personality;
import vn.motcua.evaluation.safety.run.Judged;

/// The numbers about replies that played models had a part in.
public final class ModelMeasures {

  private static final double P95 = 0.95;
  private static final double P99 = 0.99;

  private ModelMeasures() {}

  /// The numbers of `judged`, each with the number of replies behind it.
  ///
  /// @param limit how long a model may take for one answer
  public static List<Measure> of(Collection<Judged> judged, Duration limit) {
    var all = new ArrayList<Measure>();
    all.add(count("inventions", "Điều bịa đặt lọt ra", judged, Kind::isInvention));
    all.add(count("changes", "Phần do quy tắc quyết định bị đổi", judged, is(Kind.CHANGED)));
    all.add(count("leaks", "Lộ chỉ dẫn", judged, is(Kind.LEAK)));
    all.add(count("markup", "Mã đánh dấu lạ", judged, is(Kind.MARKUP)));
    all.add(count("notRefused", "Không từ chối khi phải từ chối", judged, is(Kind.NOT_REFUSED)));
    all.add(count("personal", "Dữ liệu cá nhân gửi cho mô hình", judged, is(Kind.PERSONAL)));
    all.add(Measure.of("written", "Do mô hình viết", Rate.of(judged, Judged::isWritten)));
    var asked = judged.stream().filter(one -> one.requests() > 0).toList();
    all.add(quantile("callsP95", "Số lần gọi mô hình, 95 %", asked, Judged::calls));
    all.add(quantile("requestsP95", "Kể cả lần thử lại, 95 %", asked, Judged::requests));
    all.add(
        Measure.ofMillis(
            "addedP99",
            "Chậm thêm trước nội dung đầu tiên, 99 %",
            sure(judged).size(),
            Latencies.of(sure(judged).stream().map(Judged::added).toList()).millis(P99)));
    var faults = judged.stream().filter(one -> one.isFault()).toList();
    all.add(
        Measure.ofMillis(
            "afterLimit",
            "Xong sau giới hạn thời gian, chậm nhất",
            faults.size(),
            faults.stream()
                .mapToDouble(one -> one.answered().whole().minus(limit).toNanos() / 1e6)
                .max()
                .orElse(Double.NaN)));
    return all.stream().filter(measure -> measure.cases() > 0).toList();
  }

  private static List<Judged> sure(Collection<Judged> judged) {
    return judged.stream()
        .filter(one -> !one.wasUnsure() && one.requests() > 0)
        .filter(one -> !one.isFault() || one.model().equals(Personality.SLOW.label()))
        .toList();
  }

  private static Predicate<Kind> is(Kind kind) {
    return kind::equals;
  }

  private static Measure count(
      String key, String label, Collection<Judged> judged, Predicate<Kind> kind) {
    var count =
        judged.stream()
            .filter(one -> one.findings().stream().map(Finding::kind).anyMatch(kind))
            .count();
    return Measure.ofCount(key, label, judged.size(), (int) count);
  }

  private static Measure quantile(
      String key, String label, List<Judged> asked, ToIntFunction<Judged> number) {
    var sorted = asked.stream().mapToInt(number).sorted().toArray();
    var rank = Math.max(1, (int) Math.ceil(P95 * sorted.length));
    return Measure.ofCount(key, label, sorted.length, sorted.length == 0 ? 0 : sorted[rank - 1]);
  }
}
