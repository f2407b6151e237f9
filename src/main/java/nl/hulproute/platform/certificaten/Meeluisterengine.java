package nl.hulproute.platform.certificaten;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;

/**
 * The JDK's engine, which tells how a handshake failed: Tomcat keeps that to itself. It changes
 * nothing of what passes.
 */
final class Meeluisterengine extends SSLEngine {

    private final SSLEngine jdk;
    private final Consumer<SSLException> mislukt;
    private boolean gemeld;

    Meeluisterengine(SSLEngine jdk, Consumer<SSLException> mislukt) {
        this.jdk = jdk;
        this.mislukt = mislukt;
    }

    private SSLException told(SSLException fout) {
        if (!gemeld) {
            gemeld = true;
            mislukt.accept(fout);
        }
        return fout;
    }

    @Override
    public SSLEngineResult wrap(ByteBuffer[] van, int offset, int length, ByteBuffer naar)
            throws SSLException {
        try {
            return jdk.wrap(van, offset, length, naar);
        } catch (SSLException e) {
            throw told(e);
        }
    }

    @Override
    public SSLEngineResult unwrap(ByteBuffer van, ByteBuffer[] naar, int offset, int length)
            throws SSLException {
        try {
            return jdk.unwrap(van, naar, offset, length);
        } catch (SSLException e) {
            throw told(e);
        }
    }

    @Override
    public void closeInbound() throws SSLException {
        jdk.closeInbound();
    }

    @Override
    public @Nullable Runnable getDelegatedTask() {
        return jdk.getDelegatedTask();
    }

    @Override
    public boolean isInboundDone() {
        return jdk.isInboundDone();
    }

    @Override
    public void closeOutbound() {
        jdk.closeOutbound();
    }

    @Override
    public boolean isOutboundDone() {
        return jdk.isOutboundDone();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return jdk.getSupportedCipherSuites();
    }

    @Override
    public String[] getEnabledCipherSuites() {
        return jdk.getEnabledCipherSuites();
    }

    @Override
    public void setEnabledCipherSuites(String[] suites) {
        jdk.setEnabledCipherSuites(suites);
    }

    @Override
    public String[] getSupportedProtocols() {
        return jdk.getSupportedProtocols();
    }

    @Override
    public String[] getEnabledProtocols() {
        return jdk.getEnabledProtocols();
    }

    @Override
    public void setEnabledProtocols(String[] protocols) {
        jdk.setEnabledProtocols(protocols);
    }

    @Override
    public SSLSession getSession() {
        return jdk.getSession();
    }

    @Override
    public SSLSession getHandshakeSession() {
        return jdk.getHandshakeSession();
    }

    @Override
    public void beginHandshake() throws SSLException {
        jdk.beginHandshake();
    }

    @Override
    public HandshakeStatus getHandshakeStatus() {
        return jdk.getHandshakeStatus();
    }

    @Override
    public void setUseClientMode(boolean mode) {
        jdk.setUseClientMode(mode);
    }

    @Override
    public boolean getUseClientMode() {
        return jdk.getUseClientMode();
    }

    @Override
    public void setNeedClientAuth(boolean need) {
        jdk.setNeedClientAuth(need);
    }

    @Override
    public boolean getNeedClientAuth() {
        return jdk.getNeedClientAuth();
    }

    @Override
    public void setWantClientAuth(boolean want) {
        jdk.setWantClientAuth(want);
    }

    @Override
    public boolean getWantClientAuth() {
        return jdk.getWantClientAuth();
    }

    @Override
    public void setEnableSessionCreation(boolean flag) {
        jdk.setEnableSessionCreation(flag);
    }

    @Override
    public boolean getEnableSessionCreation() {
        return jdk.getEnableSessionCreation();
    }

    @Override
    public SSLParameters getSSLParameters() {
        return jdk.getSSLParameters();
    }

    @Override
    public void setSSLParameters(SSLParameters params) {
        jdk.setSSLParameters(params);
    }

    @Override
    public String getApplicationProtocol() {
        return jdk.getApplicationProtocol();
    }

    @Override
    public String getHandshakeApplicationProtocol() {
        return jdk.getHandshakeApplicationProtocol();
    }

    @Override
    public void setHandshakeApplicationProtocolSelector(
            BiFunction<SSLEngine, List<String>, String> selector) {
        jdk.setHandshakeApplicationProtocolSelector(selector);
    }

    @Override
    public BiFunction<SSLEngine, List<String>, String> getHandshakeApplicationProtocolSelector() {
        return jdk.getHandshakeApplicationProtocolSelector();
    }
}
