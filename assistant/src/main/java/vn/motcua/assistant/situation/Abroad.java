package vn.motcua.assistant.situation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.motcua.knowledge.language.VietnameseText;
import vn.motcua.knowledge.rule.CaseFact;

/// Hears by the names of countries that somebody is a foreigner or settled abroad, that a paper is of
/// another country, or that somebody was born in one: each of these makes a foreign element. Who only lives or works
/// there makes none by that alone.
final class Abroad {

  private static final String COUNTRY =
      "(?:nước )?(?:mỹ|hoa kỳ|hàn quốc|hàn|triều tiên|nhật bản|nhật|trung quốc|đài loan|hồng kông|lào"
          + "|campuchia|cam-pu-chia|thái lan|singapore|malaysia|indonesia|philippines|myanmar|ấn độ|úc"
          + "|new zealand|anh quốc|pháp|đức|nga|tây ban nha|bồ đào nha|hà lan|thụy sĩ|thụy điển|na uy"
          + "|đan mạch|phần lan|ba lan|séc|slovakia|hungary|ukraine|canada|brazil|mexico|israel)";

  /// Names of places at home begin with the names of some countries: "Mỹ Đình", "Lào Cai".
  private static final String STOP =
      "(?!\\p{L})(?! (?-i:\\p{Lu}))(?! (?:luật|lý|lí|nhân|tho|đình|hòa|hoà|hào|lộc|long|phước|an|lâm"
          + "|xuyên|cai|tâm|thạnh|hạnh|thành|thọ|linh|phổ|trọng|đức|sơn|tân|hưng|quý|thới|phú|thái|lợi"
          + "|lương|chánh|châu|cẩm|hiệp|hóa|tú|bình|cơ|huệ|vân)(?!\\p{L}))";

  private static final String WHO = "(?:người|quốc tịch|công dân|dân|gốc)";

  /// Who lives there, or is there for some time, or what happened there.
  private static final String LIVES =
      "(?:ở|sống|sinh sống|cư trú|làm việc|lao động|đi làm|du học|học|mất|chết|qua đời|cưới|kết hôn"
          + "|ly hôn|li hôn|ly dị)(?: \\p{L}+){0,3} (?:ở|bên|tại)";

  private static final String BORN = "(?:sinh|đẻ)(?: ra| con| bé| cháu| em)?(?: ở| bên| tại)";

  private static final String PAPER =
      "(?:bằng|bằng lái|bằng lái xe|giấy phép lái xe)(?: của| do| ở| bên)?";

  /// Written small, or before words for kin, it is a brother.
  private static final String BRITISH =
      "(?:quốc tịch anh(?!\\p{L})|(?:người|công dân|dân) (?-i:Anh)(?!\\p{L})"
          + "(?!/| (?:(?-i:\\p{Lu})|chị|em|hùng|trai|rể|ruột|cả|hai|ba|họ)))";

  private static final Pattern FOREIGNER =
      pattern(
          "(?<!không phải |không là |chẳng phải )(?:"
              + WHO
              + " "
              + COUNTRY
              + STOP
              + "|"
              + BRITISH
              + ")");

  private static final String SOMEWHERE = " (?:" + COUNTRY + "|nước ngoài)";

  private static final Pattern THERE =
      pattern(BORN + SOMEWHERE + STOP + "|do" + SOMEWHERE + " cấp|" + PAPER + SOMEWHERE + STOP);

  /// The law on civil status counts who settled abroad like a foreigner.
  private static final Pattern SETTLED =
      pattern("định cư (?:luôn |hẳn )?(?:ở|bên|tại)" + SOMEWHERE + STOP + "|việt kiều|kiều bào");

  private static final Pattern LIVING =
      pattern("(?:" + LIVES + "|đang ở|sống ở|hiện ở|tòa|toà|tòa án|toà án) " + COUNTRY + STOP);

  /// Typed without marks, only longer names tell enough.
  private static final Pattern BARE =
      Pattern.compile(
          "(?<!\\p{L})(?:nguoi|quoc tich|sinh o|sinh ben|sinh tai|bang lai) (?:han quoc|nhat ban"
              + "|trung quoc|dai loan|thai lan|hoa ky|my|han|nhat|duc|phap|uc|lao|canada|singapore"
              + "|campuchia)(?! (?:tho|dinh|hoa|hao|hanh|ly|luat|cai|dong|loc|long|phuoc|an|lam|xuyen|thanh"
              + "|linh|pho|trong|duc|son|tan|hung|quy|thoi|phu|thai|loi|luong|chanh|chau|hiep|binh"
              + "|hue|van)(?!\\p{L}))(?!\\p{L})");

  private Abroad() {}

  private static Pattern pattern(String words) {
    return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")");
  }

  /// What `text` tells of another country.
  static Set<CaseFact> in(String text) {
    var facts = EnumSet.noneOf(CaseFact.class);
    if (FOREIGNER.matcher(text).find() || isBare(text)) {
      facts.add(CaseFact.FOREIGN);
    }
    if (THERE.matcher(text).find() || SETTLED.matcher(text).find()) {
      facts.add(CaseFact.FOREIGN);
      facts.add(CaseFact.ABROAD);
    }
    if (LIVING.matcher(text).find()) {
      facts.add(CaseFact.ABROAD);
    }
    return facts;
  }

  private static boolean isBare(String text) {
    return VietnameseText.isUnaccented(text) && BARE.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
