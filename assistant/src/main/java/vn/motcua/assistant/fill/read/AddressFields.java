package vn.motcua.assistant.fill.read;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.motcua.assistant.fill.FieldReader.Read;
import vn.motcua.assistant.fill.Remark;
import vn.motcua.knowledge.place.Places;
import vn.motcua.knowledge.place.address.AddressReading;
import vn.motcua.knowledge.place.address.ConvertedAddress;

/// Reads addresses: an old one is turned into today's where only one commune can be meant, and the
/// old one is kept beside it. Where several can, the person chooses; where none is known, the
/// address stays as it is, because people also live and die abroad and in hospitals.
final class AddressFields {

  private static final int LONGEST = 500;

  private static final Remark TOO_LONG =
      new Remark(
          "Địa chỉ dài quá 500 ký tự. Xin viết gọn lại.",
          "The address is longer than 500 characters. Please write less.");
  private static final Remark SEVERAL =
      new Remark(
          "Địa chỉ này có thể thuộc nhiều xã, phường ngày nay. Xin chọn đúng nơi, hoặc ghi thêm"
              + " thôn, tổ, đường và tên huyện cũ.",
          "This address may lie in several communes of today. Please choose one, or add the hamlet,"
              + " the street and the former district.");
  private static final Remark UNKNOWN =
      new Remark(
          "Trợ lý chưa nhận ra xã, phường trong địa chỉ này. Xin xem lại tên xã, phường và tỉnh,"
              + " thành phố.",
          "The commune in this address was not recognised. Please look at the names of the commune"
              + " and the province.");

  private final Supplier<Places> places;

  AddressFields(Supplier<Places> places) {
    this.places = places;
  }

  Read read(String typed) {
    if (typed.codePointCount(0, typed.length()) > LONGEST) {
      return new Read.Refused(TOO_LONG, List.of());
    }
    var reading = places.get().read(typed);
    return ConvertedAddress.of(reading)
        .<Read>map(AddressFields::known)
        .orElseGet(() -> open(typed, reading));
  }

  private static Read known(ConvertedAddress address) {
    var old = address.old();
    var note =
        old == null
            ? ""
            : Stream.of(address.detail(), old)
                .filter(part -> !part.isEmpty())
                .reduce((detail, unit) -> detail + ", " + unit)
                .orElse(old);
    return new Read.Accepted(address.display(), note, List.of());
  }

  private static Read open(String typed, AddressReading reading) {
    if (reading.candidates().isEmpty()) {
      return new Read.Accepted(typed, "", List.of(UNKNOWN));
    }
    var detail =
        switch (reading) {
          case AddressReading.Before before -> before.detail();
          case AddressReading.Ambiguous ambiguous -> ambiguous.detail();
          case AddressReading.Today today -> today.detail();
          case AddressReading.Unknown _ -> "";
        };
    return new Read.Refused(
        SEVERAL,
        reading.candidates().stream()
            .map(candidate -> new ConvertedAddress(detail, candidate.commune(), null).display())
            .distinct()
            .toList());
  }
}
