package de.sachsen.mitnutzung.platform.web;

import de.sachsen.mitnutzung.platform.MakePersonUnknown;
import de.sachsen.mitnutzung.platform.SignedInUser;
import de.sachsen.mitnutzung.platform.TellPersonalData;
import de.sachsen.mitnutzung.platform.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Personenbezogene Daten")
class PersonalDataController {

    private final TellPersonalData tell;
    private final MakePersonUnknown makeUnknown;

    PersonalDataController(TellPersonalData tell, MakePersonUnknown makeUnknown) {
        this.tell = tell;
        this.makeUnknown = makeUnknown;
    }

    @GetMapping("/me/data")
    @Operation(
            summary =
                    "Alles, was über Sie gespeichert ist; wie Sie gestimmt haben, erst, wenn das Gremium mit der Sache fertig ist")
    ResponseEntity<Map<String, Object>> mine(@AuthenticationPrincipal SignedInUser person) {
        return file(tell.toThemself(person), "meine-daten.json");
    }

    @GetMapping("/people/{user}/data")
    @Operation(summary = "Alles, was über eine Person gespeichert ist; nur für die Systemadministration")
    ResponseEntity<Map<String, Object>> of(
            @Parameter(schema = @Schema(implementation = String.class)) @PathVariable("user") UserId user,
            @AuthenticationPrincipal SignedInUser caller) {
        return file(tell.toAdministrator(user, caller), "auskunft.json");
    }

    @PostMapping("/people/{user}/pseudonymisation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Eine ausgeschiedene Person unkenntlich machen; nur für die Systemadministration")
    @ApiResponse(responseCode = "204", description = "Die Kennung kommt nirgends mehr vor")
    void makeUnknown(
            @Parameter(schema = @Schema(implementation = String.class)) @PathVariable("user") UserId user,
            @AuthenticationPrincipal SignedInUser caller) {
        makeUnknown.make(user, caller);
    }

    private static ResponseEntity<Map<String, Object>> file(Map<String, Object> told, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(told);
    }
}
