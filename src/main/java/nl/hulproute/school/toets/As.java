package nl.hulproute.school.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** An axis of a picture: which value stands where, with round values for its marks. */
record As(double van, double tot, double begin, double einde, double stap) {

    private static final double MINST = 1e-9;

    /** A smaller range is drawn as one of this size. */
    private static final double KLEINST = 10;

    /** An axis from {@code begin} to {@code einde} on the picture that holds all these values. */
    static As om(DoubleStream waarden, double begin, double einde, int streepjes) {
        var omvang = waarden.summaryStatistics();
        double laag = omvang.getCount() == 0 ? 0 : omvang.getMin();
        double hoog = omvang.getCount() == 0 ? 1 : omvang.getMax();
        if (hoog - laag < KLEINST) {
            laag -= KLEINST / 2;
            hoog += KLEINST / 2;
        }
        double stap = rond((hoog - laag) / streepjes);
        double van = Math.floor(laag / stap + MINST) * stap;
        double tot = Math.ceil(hoog / stap - MINST) * stap;
        return new As(van, tot, begin, einde, stap);
    }

    double plaats(double waarde) {
        return begin + (waarde - van) / (tot - van) * (einde - begin);
    }

    List<Double> streepjes() {
        var waarden = new ArrayList<Double>();
        for (double waarde = van; waarde <= tot + MINST; waarde += stap) {
            waarden.add(waarde);
        }
        return waarden;
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on. */
    private static double rond(double ruw) {
        double macht = Math.pow(10, Math.floor(Math.log10(ruw)));
        double deel = ruw / macht;
        if (deel <= 1) {
            return macht;
        }
        return deel <= 2 ? 2 * macht : deel <= 5 ? 5 * macht : 10 * macht;
    }
}
