package vn.motcua.assistant.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.assistant.Kites;
import vn.motcua.assistant.retrieve.search.Finder;
import vn.motcua.assistant.situation.Situation;
import vn.motcua.knowledge.search.Hit;

class ForcesTest {

  private static final Hit ARMY = hit("9.1", "Thủ tục giải quyết tố cáo cấp Bộ Quốc phòng");
  private static final Hit POLICE =
      hit("9.2", "Giải quyết khiếu nại đối với lực lượng Công an nhân dân");
  private static final Hit KITES = hit("9.3", "Thủ tục giải quyết khiếu nại về thả diều");
  private static final Hit CARD = hit("9.4", "Cấp thẻ tại Công an cấp xã");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tố cáo người giữ bãi diều",
        "khieu nai quyet dinh cam tha dieu",
        "xã thu diều thì khiếu nại ở đâu"
      })
  void neverOffersTheWayOfTheForcesToWhoNamesNone(String words) {
    assertThat(found(words)).containsExactly("9.3", "9.4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tố cáo công an xã giữ diều",
        "to cao cong an",
        "khiếu nại trung đoàn cấm thả diều",
        "khiếu nại csgt",
        "9.100002",
      })
  void keepsItWhereOneIsNamed(String words) {
    assertThat(found(words)).containsExactly("9.1", "9.2", "9.3", "9.4");
  }

  private static List<String> found(String words) {
    var hits = List.of(ARMY, POLICE, KITES, CARD);
    return new Finder(new Kites.Fake(List.of(), _ -> hits))
        .search(words, Situation.UNKNOWN).hits().stream().map(Hit::code).sorted().toList();
  }

  private static Hit hit(String code, String name) {
    return new Hit(code, name, List.of(), 0.5, name, List.of());
  }
}
