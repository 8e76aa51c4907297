package vn.motcua.assistant.print;

import java.time.LocalDate;
import vn.motcua.knowledge.value.words.DateInWords;
import vn.motcua.knowledge.value.words.MoneyInWords;

/// Days and sums in words as registers in the North write them.
public final class StandardWords implements Words {

  @Override
  public String of(LocalDate day) {
    return DateInWords.of(day);
  }

  @Override
  public String of(long dong) {
    return MoneyInWords.of(dong);
  }
}
