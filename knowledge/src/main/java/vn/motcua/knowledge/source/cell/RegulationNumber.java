package vn.motcua.knowledge.source.cell;

import java.util.regex.Pattern;

/// What the number of a Vietnamese regulation looks like: `85/2019/TT-BTC`,
/// `58/2014/QH13`, `66.7/2025/NQ-CP`, `2222/QĐ-BHXH`. It stops where a title glued to it begins.
public final class RegulationNumber {

  private static final String AGENCY =
      "TTg|CP|BNNPTNT|BNNMT|BTNMT|BTTTT|BVHTTDL|BLĐTBXH|BGDĐT|BKHCN|BKHĐT|BGTVT|BDTTG"
          + "|BTC|BCA|BTP|BXD|BCT|BYT|BQP|BNV|BNG|BNN|BHXH|NHNN|UBND|HĐND|VPQH|VPCP|VKSNDTC"
          + "|TANDTC|TTCP|KTNN|BKH|BTS"
          + "|BVHTT|BCN|BCYCP|ĐCT";
  private static final String STAGED = "(?:" + AGENCY + "|\\p{Lu}{1,10}(?!\\p{Ll}))";
  private static final String SUFFIX =
      "(?:QH\\d{2}|(?:PL-|NQ-)?UBTVQH ?\\d{1,2}|NQ-QH\\d{2}|L-CTN"
          + "|\\p{Lu}{1,6}(?:[-/] ?"
          + STAGED
          + ")+)";

  /// One number. A four-figure year before it belongs to the title it is glued to.
  public static final Pattern PATTERN =
      Pattern.compile(
          "(?:(?<!\\d)|(?<=(?:19|20)\\d{2})|(?<=QH\\d{2}))(?:\\d{1,3}\\.)?"
              + "\\d{1,5}[a-z]?(?:/(?:19|20)\\d{2})?[/-]"
              + SUFFIX);

  private RegulationNumber() {}
}
