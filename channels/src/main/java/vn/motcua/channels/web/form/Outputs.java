package vn.motcua.channels.web.form;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.assistant.WhatToBring;
import vn.motcua.assistant.fill.FilledForm;
import vn.motcua.assistant.print.AddressParts;
import vn.motcua.assistant.print.CopySheet;
import vn.motcua.assistant.print.PrintedForm;
import vn.motcua.assistant.print.docx.DocxWriter;
import vn.motcua.assistant.print.pdf.PdfWriter;
import vn.motcua.assistant.print.sheet.Sheet;
import vn.motcua.knowledge.place.Places;
import vn.motcua.knowledge.place.address.ConvertedAddress;

/// Prints filled forms, sheets to copy from and lists of what to bring. No name of a person is in a
/// file's name, and nobody on the way keeps the file.
public final class Outputs {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final Supplier<Places> places;
  private final WhatToBring bring;
  private final AgencyPapers agency;
  private final DocxWriter docx = new DocxWriter();
  private final PdfWriter pdf = new PdfWriter();

  /// How a file is written.
  public enum Format {
    DOCX,
    PDF,
    JSON
  }

  /// What is printed.
  public enum Part {
    /// The paper itself.
    FORM,
    /// The values in the order in which the portal asks for them.
    COPY_SHEET,
    /// Papers, office and fee.
    BRING
  }

  public Outputs(Supplier<Places> places, WhatToBring bring, AgencyPapers agency) {
    this.places = places;
    this.bring = bring;
    this.agency = agency;
  }

  /// The form as a file; a form that exists only online gives the sheet to copy from.
  ResponseEntity<byte[]> form(FilledForm filled, Part part, Format format) {
    var copy = CopySheet.of(filled.form(), filled.answers(), this::parts);
    if (format == Format.JSON) {
      return json(filled.form().id(), copy.json());
    }
    if (part == Part.FORM && format == Format.DOCX) {
      var theirs = agency.docx(filled);
      if (theirs.isPresent()) {
        return answer(filled.form().id() + ".docx", DOCX, theirs.get());
      }
    }
    var sheet =
        part == Part.COPY_SHEET || filled.form().paper().isEmpty()
            ? copy.sheet(filled.draft())
            : PrintedForm.of(filled.form(), filled.answers(), filled.draft());
    return file(filled.form().id(), sheet, format);
  }

  /// What to bring for the procedure of this code; empty where there is none.
  Optional<ResponseEntity<byte[]>> bring(String code, Format format) {
    return bring
        .of(code)
        .map(sheet ->
            format == Format.JSON
                ? json(code, sheet)
                : file("can-mang-theo-" + code, sheet.sheet(), format));
  }

  private Optional<AddressParts> parts(String address) {
    return ConvertedAddress.of(places.get().read(address))
        .map(found ->
            new AddressParts(
                found.commune().province().name(), found.commune().name(), found.detail()));
  }

  private ResponseEntity<byte[]> file(String name, Sheet sheet, Format format) {
    return format == Format.PDF
        ? answer(name + ".pdf", MediaType.APPLICATION_PDF, pdf.write(sheet))
        : answer(name + ".docx", DOCX, docx.write(sheet));
  }

  private static ResponseEntity<byte[]> json(String name, Object content) {
    var bytes = JsonMapper.shared().writeValueAsBytes(content);
    return answer(name + ".json", MediaType.APPLICATION_JSON, bytes);
  }

  private static ResponseEntity<byte[]> answer(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .headers(headers ->
            headers.setContentDisposition(ContentDisposition.attachment().filename(name).build()))
        .body(bytes);
  }
}
