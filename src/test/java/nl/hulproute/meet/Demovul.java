package nl.hulproute.meet;

import nl.hulproute.demo.Demowereld;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** What {@code bin/vul} does: puts a large samenwerkingsverband into a demo that runs. */
final class Demovul {

    private Demovul() {}

    static void main(String[] args) throws Exception {
        int aantal = Integer.parseInt(args[0]);
        Path home = Path.of(args[1]);
        // its fourth line is the port that the server of this folder has now
        String poort =
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).get(3).strip();
        String url = "jdbc:postgresql://127.0.0.1:" + poort + "/hulproute";
        String geheim = Files.readString(home.resolve("postgres/wachtwoord-eigenaar")).strip();
        try (var verbinding = DriverManager.getConnection(url, "postgres", geheim)) {
            int nummer;
            try (var vraag = verbinding.createStatement();
                    var rij =
                            vraag.executeQuery(
                                    "select count(*) + 1 from swv.samenwerkingsverband where nummer"
                                            + " like 'PO980%'")) {
                rij.next();
                nummer = rij.getInt(1);
            }
            UUID swv = UUID.randomUUID();
            new Dossiervuller(verbinding).fill(swv, nummer, aantal);
            register(verbinding, swv);
        }
        System.out.println(
                "Klaar: log in als behandelaar van SWV PO en kies linksboven het"
                        + " samenwerkingsverband met "
                        + aantal
                        + " dossiers.");
    }

    /** Else the register refuses, minute after minute, that its system says where it is reached. */
    private static void register(Connection verbinding, UUID swv) throws SQLException {
        try (var opdracht =
                verbinding.prepareStatement(
                        """
                        insert into register.samenwerkingsverband
                          (id, oin, nummer, nummer_ruw, naam, systeem_id)
                        select v.id, v.oin, v.nummer, v.nummer, v.naam, po.systeem_id
                          from swv.samenwerkingsverband v
                          join register.samenwerkingsverband po on po.id = ?
                         where v.id = ?
                        """)) {
            opdracht.setObject(1, Demowereld.SWV_PO.id());
            opdracht.setObject(2, swv);
            opdracht.executeUpdate();
        }
    }
}
