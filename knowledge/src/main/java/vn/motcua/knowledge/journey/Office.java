package vn.motcua.knowledge.journey;

/// Where people file since there are two tiers of local government, 1 July 2025.
public enum Office {
  /// The commune: its public service centre and People's Committee.
  COMMUNE("xã, phường"),
  /// The commune's police.
  POLICE("công an xã"),
  /// Where vehicles and driving licences are dealt with.
  TRAFFIC_POLICE("cảnh sát giao thông hoặc công an xã được giao"),
  /// The police of the province.
  PROVINCE_POLICE("công an tỉnh"),
  /// The office of land registration and its branches.
  LAND("văn phòng đăng ký đất đai"),
  /// The social insurance agency.
  INSURANCE("cơ quan bảo hiểm xã hội"),
  /// The tax office.
  TAX("cơ quan thuế"),
  /// Those who register businesses in the commune.
  BUSINESS("cơ quan đăng ký kinh doanh cấp xã"),
  /// The department of justice of the province.
  JUSTICE("Sở Tư pháp"),
  /// The military command of the commune.
  MILITARY("ban chỉ huy quân sự xã"),
  /// The centre for legal aid.
  LEGAL_AID("trung tâm trợ giúp pháp lý"),
  /// The people's court.
  COURT("Tòa án nhân dân"),
  /// Only through the national portal or VNeID.
  ONLINE("Cổng Dịch vụ công quốc gia hoặc VNeID"),
  /// Said on the page of the procedure.
  PAGE("nơi ghi ở trang thủ tục");

  private final String vietnamese;

  Office(String vietnamese) {
    this.vietnamese = vietnamese;
  }

  /// How people call it, in the middle of a sentence.
  public String vietnamese() {
    return vietnamese;
  }
}
