package vn.motcua.knowledge.procedure;

/// Who decides, who carries out and who takes the dossier in (cơ quan có thẩm quyền, cơ quan thực
/// hiện, nơi tiếp nhận). Empty where the source does not say.
///
/// @param decides who decides
/// @param handles who carries it out
/// @param receives where one files
/// @param source where this comes from
public record Authority(String decides, String handles, String receives, Source source) {

  /// Whether the source says nothing at all.
  public boolean isUnknown() {
    return decides.isEmpty() && handles.isEmpty() && receives.isEmpty();
  }
}
