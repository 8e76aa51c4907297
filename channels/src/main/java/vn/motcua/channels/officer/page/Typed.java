package vn.motcua.channels.officer.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FormFieldPart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import vn.motcua.channels.problem.Problem;
import vn.motcua.channels.problem.Refused;
import vn.motcua.channels.web.PlainText;
import vn.motcua.channels.web.Values;

/// What somebody typed into a form or an address. Only the first value of a field counts.
///
/// @param fields by name, as they came
public record Typed(MultiValueMap<String, String> fields) {

  /// The fields of the form that was sent, with or without files.
  public static Mono<Typed> form(ServerWebExchange exchange) {
    var type = exchange.getRequest().getHeaders().getContentType();
    return MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)
        ? exchange.getMultipartData().map(parts -> new Typed(fields(parts)))
        : exchange.getFormData().map(Typed::new);
  }

  private static MultiValueMap<String, String> fields(MultiValueMap<String, Part> parts) {
    var fields = new LinkedMultiValueMap<String, String>();
    parts.forEach((name, all) ->
        all.forEach(part -> {
          if (part instanceof FormFieldPart field) {
            fields.add(name, field.value());
          }
        }));
    return fields;
  }

  /// The fields in the address.
  public static Typed address(ServerWebExchange exchange) {
    return new Typed(exchange.getRequest().getQueryParams());
  }

  /// The words of a field, cleaned; empty where there are none.
  ///
  /// @param most code points
  public String text(String name, int most) {
    var raw = fields.getFirst(name);
    return raw == null ? "" : PlainText.clean(name, raw, most);
  }

  /// The same; refused where there are none.
  public String required(String name, int most) {
    var text = text(name, most);
    if (text.isEmpty()) {
      throw Refused.field(Problem.BLANK, name, "1.." + most);
    }
    return text;
  }

  /// A field as it was typed, for passwords.
  public String raw(String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  /// The lines of a field that are not empty.
  public List<String> lines(String name, int most, int longest) {
    return Arrays.stream(text(name, most * longest).split("\n", -1))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(most)
        .map(line -> PlainText.clean(name, line, longest))
        .toList();
  }

  /// Every value of a field that may be ticked more than once.
  public List<String> all(String name, int most, int longest) {
    return fields.getOrDefault(name, List.of()).stream()
        .limit(most)
        .map(value -> PlainText.clean(name, value, longest))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// A number, or the least where it is none.
  public int number(String name, int least, int most) {
    try {
      return Math.clamp(Integer.parseInt(text(name, 20)), least, most);
    } catch (NumberFormatException _) {
      return least;
    }
  }

  /// A day as browsers send it; empty where none was chosen.
  public Optional<LocalDate> day(String name) {
    var word = text(name, 100);
    return word.isEmpty() ? Optional.empty() : Optional.of(Values.date(name, word));
  }

  /// A time of day as browsers send it; empty where none was chosen.
  public Optional<LocalTime> time(String name) {
    var word = text(name, 100);
    try {
      return word.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(word));
    } catch (DateTimeParseException _) {
      throw Refused.field(Problem.BAD_DATE, name, "hh:mm");
    }
  }

  /// A constant in lower case; empty where nothing was chosen.
  public <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    var word = text(name, 100);
    return word.isEmpty() ? Optional.empty() : Optional.of(Values.constant(name, word, type));
  }
}
