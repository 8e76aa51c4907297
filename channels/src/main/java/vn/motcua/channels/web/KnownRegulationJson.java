package vn.motcua.channels.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.knowledge.regulation.KnownRegulation;

/// What is known of a regulation by reference, without its text. `status` is as of `asOf`: one of
/// `in_force partly expired not_yet unknown`. What is not known is null or empty.
record KnownRegulationJson(
    String kind,
    String title,
    @Nullable String issuer,
    @Nullable LocalDate issued,
    @Nullable LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    @Nullable String replacedBy,
    List<String> replaces,
    List<String> amends,
    List<String> amendedBy,
    String status,
    List<GistJson> gists,
    String source,
    LocalDate asOf,
    String verification) {

  /// What a place in a regulation says, in our own words; never its text.
  record GistJson(String locator, String gist, String source, String verification) {

    static GistJson of(KnownRegulation.Gist gist) {
      return new GistJson(gist.locator(), gist.words(), gist.source(), small(gist.verification()));
    }
  }

  static KnownRegulationJson of(KnownRegulation known) {
    var validity = known.validity();
    var links = known.links();
    var origin = known.origin();
    return new KnownRegulationJson(
        known.kind(),
        known.title(),
        known.issuer(),
        known.issued(),
        validity.from(),
        validity.to(),
        validity.endedBy(),
        links.replaces(),
        links.amends(),
        links.amendedBy(),
        small(known.recorded()),
        known.gists().stream().map(GistJson::of).toList(),
        origin.source(),
        origin.asOf(),
        small(origin.verification()));
  }

  private static String small(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
