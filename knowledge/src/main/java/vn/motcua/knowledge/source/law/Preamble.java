package vn.motcua.knowledge.source.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who issued what, and when. What the file does not say is empty or null.
///
/// @param number as written, `188/2026/NĐ-CP`; never empty
/// @param kind `Nghị định`, `Thông tư`, `Văn bản hợp nhất`
/// @param title what it is about
/// @param issuer `Chính phủ`
/// @param issued day of issue
/// @param signer who signed
/// @param consolidates number of the regulation that a consolidated text gives; else empty
public record Preamble(
    String number,
    String kind,
    String title,
    String issuer,
    @Nullable LocalDate issued,
    String signer,
    String consolidates) {}
