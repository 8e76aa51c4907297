package vn.motcua.channels.officer.gate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.channels.storage.console.Role;

/// The pages of the console with who may see them: what the gate refuses, what the menu shows and
/// what the tests try all come from here.
public enum View {
  SEARCH("/officer", "Tra cứu", EnumSet.allOf(Role.class)),
  VERDICT("/officer/verdict", "Giấy tờ", EnumSet.allOf(Role.class)),
  DOSSIER("/officer/dossier", "Thành phần hồ sơ", EnumSet.allOf(Role.class)),
  SLIPS("/officer/slips", "Phiếu", EnumSet.of(Role.OFFICER, Role.LEAD)),
  HISTORY("/officer/history", "Lịch sử của tôi", EnumSet.allOf(Role.class)),
  HANDOVERS("/officer/handovers", "Chuyển cán bộ", EnumSet.of(Role.OFFICER, Role.LEAD)),
  REPORTS("/officer/reports", "Phản ánh", EnumSet.of(Role.LEAD)),
  UNANSWERED("/officer/unanswered", "Câu hỏi bỏ ngỏ", EnumSet.of(Role.LEAD, Role.EDITOR)),
  WORDINGS("/officer/wordings", "Cách gọi", EnumSet.of(Role.EDITOR)),
  KNOWLEDGE("/officer/knowledge", "Dữ liệu", EnumSet.of(Role.EDITOR)),
  RULES("/officer/rules", "Quy tắc", EnumSet.of(Role.EDITOR)),
  ACCOUNTS("/officer/accounts", "Tài khoản", EnumSet.of(Role.ADMINISTRATOR)),
  MESSAGES("/officer/messages", "Tin nhắn", EnumSet.of(Role.ADMINISTRATOR)),
  MODEL("/officer/model", "Mô hình ngôn ngữ", EnumSet.of(Role.ADMINISTRATOR)),
  AUDIT("/officer/audit", "Nhật ký", EnumSet.of(Role.ADMINISTRATOR)),
  PASSWORD("/officer/password", "Đổi mật khẩu", EnumSet.allOf(Role.class));

  private final String path;
  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Set<Role> roles;

  View(String path, String title, EnumSet<Role> roles) {
    this.path = path;
    this.title = title;
    this.roles = Set.copyOf(roles);
  }

  /// Where the page is.
  public String path() {
    return path;
  }

  /// What the page is called.
  public String title() {
    return title;
  }

  /// Whether somebody of `role` may see it.
  public boolean isFor(Role role) {
    return roles.contains(role);
  }

  /// Their names, as the gate knows them.
  String[] authorities() {
    return roles.stream().map(Role::name).sorted().toArray(String[]::new);
  }

  /// The addresses of the page and of what belongs to it.
  String[] patterns() {
    return this == SEARCH
        ? new String[] {path, "/officer/procedures/**"}
        : new String[] {path, path + "/**"};
  }

  /// The pages of `role`, in the order of the menu.
  public static List<View> of(Role role) {
    return Arrays.stream(values()).filter(view -> view.isFor(role)).toList();
  }
}
