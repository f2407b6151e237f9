package nl.hulproute.school.ouders;

import nl.hulproute.school.opp.Oppversie;
import nl.hulproute.school.ouders.Ondertekenstand.Ondertekenaar;
import nl.hulproute.school.ouders.Ondertekenstand.Stap;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** How far the signing of one version is, with all that was said about it. */
record Ouderbeeld(
        Oppversie oppversie,
        Ouderregel regel,
        List<Ouderrij> rijen,
        List<Papier> papieren,
        @Nullable Afwijking afwijking) {

    Ouderbeeld {
        rijen = List.copyOf(rijen);
        papieren = List.copyOf(papieren);
    }

    public boolean regelMet() {
        return oppversie.geldt() && regel.isMet(rijen.stream().map(Ouderrij::stap).toList());
    }

    public boolean magVerzonden() {
        return regelMet() || (oppversie.geldt() && afwijkingGeldt());
    }

    /** Whether somebody said why it goes without, and nobody answered since. */
    public boolean afwijkingGeldt() {
        return afwijking != null && afwijking.geldt(antwoorden());
    }

    /** What each carer answered last, here and on paper. */
    List<Afwijking.Gegeven> antwoorden() {
        return rijen.stream().flatMap(Ouderrij::antwoorden).toList();
    }

    /** Carers with gezag who signed, and do not agree with each other. */
    public boolean oneens() {
        return rijen.stream().anyMatch(rij -> rij.stap() == Stap.NIET_EENS);
    }

    /** Whether somebody who signed another version than this one has to be asked again. */
    public boolean vervallen() {
        return !regelMet() && rijen.stream().anyMatch(rij -> rij.stap() == Stap.VERVALLEN);
    }

    /** Whether there is nobody left to ask about this version. */
    public boolean gevraagd() {
        return rijen.stream()
                .allMatch(rij ->
                        rij.verzoek() != null
                                || rij.stap() == Stap.ONDERTEKEND
                                || rij.stap() == Stap.NIET_EENS);
    }

    /** Whether this signature is what its carer says about this version now. */
    public boolean telt(UUID handtekening) {
        return oppversie.geldt()
                && rijen.stream()
                        .filter(rij -> !rij.opPapier())
                        .map(Ouderrij::handtekening)
                        .anyMatch(een -> een != null && een.id().equals(handtekening));
    }

    /** Whether there is anything to put on a page. */
    boolean heeftIets() {
        return afwijking != null || getekend();
    }

    /** Whether the plan itself has to show it: what no longer counts is for the other page. */
    boolean isVoorOpp() {
        return afwijkingGeldt() || getekend();
    }

    private boolean getekend() {
        return rijen.stream().anyMatch(rij -> rij.handtekening() != null || rij.papier() != null);
    }

    Ondertekenstand stand() {
        return new Ondertekenstand(
                rijen.stream()
                        .map(rij -> new Ondertekenaar(rij.verzorger().id(), rij.naam(), rij.stap()))
                        .toList(),
                papieren.stream()
                        .filter(een ->
                                een.soort() == Papier.Soort.TOESTEMMING
                                        || oppversie.id().equals(een.oppversie()))
                        .map(een -> new Ondertekenstand.Scan(een.document(), een.waarover()))
                        .toList(),
                magVerzonden());
    }
}
