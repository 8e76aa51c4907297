package vn.motcua.knowledge.language.quantity;

import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.OptionalInt;

/// A quantity that a text names, and where.
public sealed interface Quantity {

  /// Where it begins in the text, in UTF-16 units.
  int start();

  /// Where it ends in the text.
  int end();

  /// How the named figure limits what is meant.
  enum Bound {
    /// Just this.
    EXACTLY,
    /// About this: `khoảng`, `gần`.
    ABOUT,
    /// More: `hơn`, `trên`.
    MORE_THAN,
    /// This or more: `đủ`, `trở lên`.
    AT_LEAST,
    /// Less: `dưới`, `chưa đủ`.
    LESS_THAN,
    /// This or less: `trở xuống`, `không quá`.
    AT_MOST
  }

  /// Years of life: `hơn 60 tuổi`.
  record Age(int years, Bound bound, int start, int end) implements Quantity {}

  /// Year of birth: `sinh năm 2010`.
  record Born(int year, int start, int end) implements Quantity {}

  /// A length of time: `3 tháng rưỡi` is a [java.time.Period], `24 giờ` a [java.time.Duration].
  record Length(TemporalAmount amount, Bound bound, int start, int end) implements Quantity {}

  /// A sum, in đồng: `2 triệu rưỡi`.
  record Money(long dong, int start, int end) implements Quantity {}

  /// A day, or as much of one as is named: `ngày 12 tháng 3`, `tháng 3 năm 2024`, `2/9`.
  record Day(OptionalInt day, OptionalInt month, OptionalInt year, int start, int end)
      implements Quantity {}

  /// A time counted from now: `tháng trước` is -1 month.
  record Relative(int amount, ChronoUnit unit, int start, int end) implements Quantity {}
}
