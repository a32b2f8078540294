package de.sachsen.mitnutzung.voting;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts a ballot again from the command line: {@code recount <ballot id | file.jsonl> [closing hash]}. A file needs no
 * database. Ends with 0 when everything is reproduced, 1 when something differs, 2 when it could not be read.
 */
public final class RecountCommand {

    public static final String NAME = "recount";

    private static final int REPRODUCED = 0;
    private static final int DIFFERS = 1;
    private static final int UNREADABLE = 2;

    private final Function<BallotId, List<LedgerEntry>> database;
    private final PrintStream out;

    /** @param database reads the ledger of a ballot */
    public RecountCommand(Function<BallotId, List<LedgerEntry>> database, PrintStream out) {
        this.database = database;
        this.out = out;
    }

    /** @param arguments without the command's name */
    public int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("Aufruf: recount <Abstimmung | Datei.jsonl> [Prüfsumme des Ergebnisses laut Niederschrift]");
            return UNREADABLE;
        }
        Optional<String> closingHash = arguments.stream().skip(1).findFirst();
        try {
            Path file = Path.of(arguments.get(0));
            if (Files.exists(file)) {
                return tell(fromFile(file, closingHash));
            }
            BallotId ballot = new BallotId(arguments.get(0));
            return tell(Recount.of(ballot, database.apply(ballot), closingHash));
        } catch (UnknownBallot neitherFileNorNumber) {
            out.println("Weder eine Datei noch die Nummer einer Abstimmung.");
        } catch (MalformedInputException notText) {
            out.println("Die Datei ist kein Text in UTF-8.");
        } catch (IOException unreadable) {
            out.println("Die Datei ist nicht lesbar.");
        } catch (RuntimeException noDatabase) {
            out.println(
                    "Die Datenbank ist nicht erreichbar. Läuft die Anwendung auf derselben H2-Datei, dann beenden Sie"
                            + " sie zuvor oder laden Sie das Ledger als Datei herunter.");
        }
        return UNREADABLE;
    }

    private static Recount fromFile(Path file, Optional<String> closingHash) throws IOException {
        List<LedgerEntry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                try {
                    entries.add(LedgerEntry.ofLine(line));
                } catch (NoLedger otherText) {
                    return unreadable(entries);
                }
            }
        }
        BallotId ballot = entries.isEmpty() ? NOBODYS : entries.get(0).ballot();
        return Recount.of(ballot, entries, closingHash);
    }

    /** Stands for the ballot of a file that names none. */
    private static final BallotId NOBODYS = new BallotId("ABS-0000-0000");

    private static Recount unreadable(List<LedgerEntry> before) {
        return new Recount(
                before.isEmpty() ? NOBODYS : before.get(0).ballot(),
                before.size(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Recount.Finding(
                        before.size() + 1, Optional.empty(), "Die Zeile ist kein Eintrag eines Ledgers.")));
    }

    private int tell(Recount recount) {
        String outcome = recount.outcome().map(Outcome::german).orElse("ohne Ergebnis");
        String count = recount.count().map(counted -> ", " + counted.german()).orElse("");
        out.printf(
                "%s: %s (%d Einträge; %s%s)%n",
                recount.ballot(), recount.isReproduced() ? "reproduced" : "differs", recount.entries(), outcome, count);
        for (Recount.Finding finding : recount.findings()) {
            out.println((finding.position() == 0 ? "" : "Eintrag " + finding.position() + ": ") + finding.german());
        }
        return recount.isReproduced() ? REPRODUCED : DIFFERS;
    }
}
