package vn.motcua.knowledge.local;

import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.procedure.Fee;
import vn.motcua.knowledge.procedure.FilingChannel;

/// A fee that the People's Council of a province set.
///
/// @param procedure code of the procedure
/// @param channel the way of filing; null: all
/// @param fee what is paid, with the resolution as its source
public record LocalFee(String procedure, FilingChannel.@Nullable Kind channel, Fee fee) {

  boolean holdsFor(String code, FilingChannel.Kind kind) {
    return procedure.equals(code) && (channel == null || channel == kind);
  }
}
