package nl.hulproute.toegang;

/**
 * Where a page goes back to after a form that every page has: a path of ours, or else the start.
 */
final class Terugweg {

    private Terugweg() {}

    static String redirect(String terug) {
        boolean eigenPad =
                terug.startsWith("/") && !terug.startsWith("//") && !terug.contains("\\");
        return "redirect:" + (eigenPad ? terug : "/");
    }
}
