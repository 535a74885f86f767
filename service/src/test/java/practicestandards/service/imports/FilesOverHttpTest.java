package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;

/** Files over HTTP. */
class FilesOverHttpTest {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static Answer post(String authority, String query, String type, byte[] file) {
    String path = "/v1/authorities/" + authority + "/evaluations/files?asOf=2026-03-31" + query;
    return RunningService.send(
        RunningService.request("POST", path, BodyPublishers.ofByteArray(file))
            .header("Content-Type", type));
  }

  @Test
  void everySampleFileIsReadForBothCouncils() {
    for (String authority : new String[] {"solihull", "dudley"}) {
      for (String census : new String[] {"BAR_cin_2022.xml", "TT1_cin_2022.xml"}) {
        Answer answer =
            post(authority, "", "application/xml", Reading.sample("cin-census/" + census));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/format").asString()).isEqualTo("Children in need census");
        assertThat(answer.json().at("/report/notes").toString()).contains("1971");
      }
      for (String workbook :
          new String[] {"Annex_A_2024_Jan.xlsx", "ofsted-template-2016-02.xlsx"}) {
        Answer answer =
            post(authority, "&include=settled", XLSX, Reading.sample("annex-a/" + workbook));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/format").asString()).isEqualTo("Ofsted Annex A workbook");
        assertThat(answer.json().at("/supplies").toString()).contains("\"latestOnly\":true");
      }
    }
  }

  @Test
  void aFormWithOneFileIsTheSame() throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    form.write(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xml\"\r\nContent-Type: text/xml\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8));
    form.write(Reading.sample("cin-census/BAR_cin_2022.xml"));
    form.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));

    Answer answer = post("solihull", "", "multipart/form-data; boundary=x", form.toByteArray());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().at("/children")).hasSize(1);
  }

  @Test
  void whatIsNoFileOfTheseFormatsIsRefusedInWords() {
    Answer csv =
        post(
            "solihull",
            "",
            "application/octet-stream",
            "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertThat(csv.status()).isEqualTo(415);
    assertThat(csv.json().at("/detail").asString()).contains("neither XML nor an Excel workbook");

    Answer mismatch = post("solihull", "", XLSX, Reading.sample("cin-census/BAR_cin_2022.xml"));
    assertThat(mismatch.status()).isEqualTo(400);
    assertThat(mismatch.json().at("/detail").asString())
        .contains("says a workbook, but it is an XML file");

    Answer entity =
        post(
            "solihull",
            "",
            "application/xml",
            "<!DOCTYPE a [<!ENTITY b 'c'>]><Message>&b;</Message>"
                .getBytes(StandardCharsets.UTF_8));
    assertThat(entity.status()).isEqualTo(400);
    assertThat(entity.json().at("/detail").asString()).contains("DOCTYPE");
  }
}
