<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutRow</name>
    <message>
        <source>About this page</source>
        <translation>Bu sayfa hakkında</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>Bu sayfa gösterilemiyor</translation>
    </message>
    <message>
        <source>Please choose another page, or ask our staff.</source>
        <translation>Lütfen başka bir sayfa seçin veya görevlilerimize sorun.</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>Başka bir sayfa seç</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Başlamak için ekrana dokunun</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>How visits begin</source>
        <translation>Ziyaretler nasıl başlar</translation>
    </message>
    <message>
        <source>Every visit goes back to this language and these colours.</source>
        <translation>Her ziyaret bu dile ve bu renklere döner.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Ayarlardaki gibi</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>Her zaman burada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ana sayfa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>Sorular (%1)</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation>Sorularım (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Dinle</translation>
    </message>
    <message>
        <source>no voice in this language</source>
        <translation>bu dilde ses yok</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Kolaylık</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Raise screen</source>
        <translation>Yukarı al</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Aşağı indir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>İşim bitti</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Immediate action required:</source>
        <translation>Hemen harekete geçin:</translation>
    </message>
    <message>
        <source>Urgent advice:</source>
        <translation>Acil:</translation>
    </message>
    <message>
        <source>Non-urgent advice:</source>
        <translation>Acil değil:</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>No pages can be shown at the moment.</source>
        <translation>Şu anda hiçbir sayfa gösterilemiyor.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>Lütfen görevlilerimize sorun.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>What would make it easier?</source>
        <translation>İşinizi ne kolaylaştırır?</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Raise screen</source>
        <translation>Yukarı al</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Aşağı indir</translation>
    </message>
</context>
<context>
    <name>ConsultationBar</name>
    <message numerus="yes">
        <source>Consultation: %n minute(s) left</source>
        <translation>
            <numerusform>Görüşme: %n dakika kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Şimdi bitir</translation>
    </message>
</context>
<context>
    <name>DetailsRow</name>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Find a department</source>
        <translation>Bölüm bulun</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tümü (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, number of departments</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) found</source>
        <translation>
            <numerusform>%n bölüm bulundu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Restart or leave</source>
        <translation>Yeniden başlatma ve çıkış</translation>
    </message>
    <message>
        <source>A restart takes a few seconds. After leaving, the computer behind the kiosk shows.</source>
        <translation>Yeniden başlatma birkaç saniye sürer. Çıkınca kioskun arkasındaki bilgisayar görünür.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosktan çık</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>Kiosk şimdi yeniden başlatılsın mı?</translation>
    </message>
    <message>
        <source>Leave the kiosk now?</source>
        <translation>Kiosktan şimdi çıkılsın mı?</translation>
    </message>
    <message>
        <source>A restart takes a few seconds.</source>
        <translation>Yeniden başlatma birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>The computer behind the kiosk shows then. Somebody has to start the kiosk again.</source>
        <translation>Ardından kioskun arkasındaki bilgisayar görünür. Kioskun birisi tarafından yeniden başlatılması gerekir.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Hayır, geri dön</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>Evet, yeniden başlat</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>Evet, çık</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>For staff</source>
        <translation>Personel için</translation>
    </message>
    <message>
        <source>The pages cannot be read. Please call IT.</source>
        <translation>Sayfalar okunamıyor. Lütfen bilgi işlem birimini arayın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Look closer</source>
        <translation>Yakından bakın</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>Back to the page</source>
        <translation>Sayfaya dön</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Tell IT.</source>
        <translation>Bilgi işleme haber verin.</translation>
    </message>
    <message>
        <source>Restart the kiosk. If it stays like this, tell IT.</source>
        <translation>Kiosku yeniden başlatın. Böyle kalırsa bilgi işleme haber verin.</translation>
    </message>
    <message>
        <source>The kiosk runs in safe mode, see above.</source>
        <translation>Kiosk güvenli modda çalışıyor, yukarıya bakın.</translation>
    </message>
    <message>
        <source>The library that IT has chosen</source>
        <translation>Bilgi işlemin seçtiği kitaplık</translation>
    </message>
    <message>
        <source>The kiosk’s own copy of the last library that was good</source>
        <translation>Kioskun sakladığı son sağlam kitaplığın kopyası</translation>
    </message>
    <message>
        <source>The library that came with the program</source>
        <translation>Programla birlikte gelen kitaplık</translation>
    </message>
    <message>
        <source>The pages cannot be read.</source>
        <translation>Sayfalar okunamıyor.</translation>
    </message>
    <message>
        <source>The buttons are in English where the pages are in a language of which the program knows no words.</source>
        <translation>Programın bilmediği bir dildeki sayfalarda düğmeler İngilizce görünür.</translation>
    </message>
    <message>
        <source>The kiosk’s own letters are missing, so others are shown.</source>
        <translation>Kioskun kendi yazı tipleri eksik, bu yüzden başkaları gösteriliyor.</translation>
    </message>
    <message>
        <source>The library that IT has chosen cannot be shown, so another one stands in. Its pages may be older.</source>
        <translation>Bilgi işlemin seçtiği kitaplık gösterilemiyor, bu yüzden yerine başka bir kitaplık gösteriliyor. Sayfaları daha eski olabilir.</translation>
    </message>
    <message>
        <source>No voice answers, so “Listen” cannot read any page.</source>
        <translation>Hiçbir ses yanıt vermiyor, bu yüzden “Dinle” sayfaları okuyamıyor.</translation>
    </message>
    <message>
        <source>The voice has not said yet which languages it speaks.</source>
        <translation>Ses, hangi dilleri konuştuğunu henüz bildirmedi.</translation>
    </message>
    <message>
        <source>There is no voice for %1, and “Listen” says so.</source>
        <translation>Şu dil için ses yok: %1. “Dinle” bunu söyler.</translation>
    </message>
    <message>
        <source>How the kiosk is doing</source>
        <translation>Kioskun durumu</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>switched off in the settings</source>
        <translation>ayarlarda kapatılmış</translation>
    </message>
    <message>
        <source>off in safe mode</source>
        <translation>güvenli modda kapalı</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>henüz yanıt yok</translation>
    </message>
    <message>
        <source>there is no voice</source>
        <translation>ses yok</translation>
    </message>
    <message>
        <source>Wait a few seconds. If it stays like this, tell IT.</source>
        <translation>Birkaç saniye bekleyin. Böyle kalırsa bilgi işleme haber verin.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>The screen is too small, or not the one that the settings name.</source>
        <translation>Ekran çok küçük ya da ayarlarda belirtilen ekran değil.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 boş</translation>
    </message>
    <message>
        <source>The log cannot be written, so that faults cannot be looked up later.</source>
        <translation>Günlük yazılamıyor, bu yüzden hatalar sonradan araştırılamaz.</translation>
    </message>
    <message>
        <source>There is little room left.</source>
        <translation>Az yer kaldı.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>This date cannot be right. The pages are shown all the same.</source>
        <translation>Bu tarih doğru olamaz. Sayfalar yine de gösterilir.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>none, so every setting has its default</source>
        <translation>dosya yok; her ayar varsayılan değerinde</translation>
    </message>
    <message>
        <source>In safe mode only screen, languages and log are as it says there.</source>
        <translation>Güvenli modda yalnızca ekran, diller ve günlük orada yazıldığı gibidir.</translation>
    </message>
    <message>
        <source>Something in it is wrong and does not count.</source>
        <translation>İçindeki bir şey yanlış ve geçerli değil.</translation>
    </message>
    <message>
        <source>Warnings since the start</source>
        <translation>Başlangıçtan beri uyarılar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Something out of the ordinary has happened. Below is the latest of it.</source>
        <translation>Olağan dışı bir şey oldu. En sonuncusu aşağıdadır.</translation>
    </message>
    <message>
        <source>If it happens again and again, tell IT.</source>
        <translation>Tekrar tekrar olursa bilgi işleme haber verin.</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Çalışmıyor</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bakılmalı</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Yapılacak: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>Bilgi işlem için: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>Size nasıl yardımcı olabiliriz?</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Bölüm bulun</translation>
    </message>
    <message>
        <source>Who does what in this hospital, and where</source>
        <translation>Bu hastanede kim, neyi, nerede yapar</translation>
    </message>
</context>
<context>
    <name>IconArrayRow</name>
    <message>
        <source>at least %1</source>
        <comment>people</comment>
        <translation>en az %1</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%2 kişide %1</translation>
    </message>
    <message>
        <source>perhaps up to %1</source>
        <comment>people</comment>
        <translation>belki en çok %1</translation>
    </message>
    <message>
        <source>the others</source>
        <comment>people</comment>
        <translation>diğerleri</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n saniye kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still reading?</source>
        <translation>Hâlâ okuyor musunuz?</translation>
    </message>
    <message>
        <source>This screen will clear itself for your privacy.</source>
        <translation>Gizliliğiniz için ekran başa dönecek.</translation>
    </message>
    <message>
        <source>Yes, keep reading</source>
        <translation>Evet, okuyorum</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>İşim bitti</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language would you like?</source>
        <translation>Hangi dili istersiniz?</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>Sesli okuma</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Önceki cümle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Sonraki cümle</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Yavaş</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Hızlı</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>This screen has no voice for this language. You are welcome to ask the staff to read the page to you.</source>
        <translation>Bu ekranda bu dil için ses yok. İsterseniz görevlilerden sayfayı size okumalarını rica edebilirsiniz.</translation>
    </message>
    <message>
        <source>Reading aloud does not work just now. Press Listen to try again, or ask the staff to read the page to you.</source>
        <translation>Sesli okuma şu anda çalışmıyor. Yeniden denemek için Dinle’ye basın veya görevlilerden sayfayı size okumalarını rica edin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The screen is lowered. Everything is within reach below.</source>
        <translation>Ekran aşağı indirildi. Her şey aşağıda, elinizin altında.</translation>
    </message>
</context>
<context>
    <name>MarkerWords</name>
    <message>
        <source>%1: %2</source>
        <comment>number of a marker, its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Markers</name>
    <message>
        <source>Number %1: %2</source>
        <translation>%1 numara: %2</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>Devamı aşağıda</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Hepsi bu kadar</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>More below</source>
        <comment>short, under an icon</comment>
        <translation>Devamı aşağıda</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>On this page</source>
        <translation>Bu sayfada</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>Kısaca</translation>
    </message>
</context>
<context>
    <name>OutlineSheet</name>
    <message>
        <source>On this page</source>
        <translation>Bu sayfada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Read next</source>
        <translation>Bunları da okuyun</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>Size: %1 percent</source>
        <translation>Büyüklük: yüzde %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Resmin tamamı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Checking …</source>
        <translation>Kontrol ediliyor …</translation>
    </message>
    <message>
        <source>That was not the PIN. Please try again.</source>
        <translation>Bu PIN doğru değil. Lütfen yeniden deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Çok fazla yanlış deneme. %n dakika sonra yeniden deneyebilirsiniz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Çok fazla yanlış deneme. %n saniye sonra yeniden deneyebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN has been set on this screen. Please call IT.</source>
        <translation>Bu ekranda PIN ayarlanmamış. Lütfen bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>Too many wrong tries: no PIN is taken any more. Please call IT.</source>
        <translation>Çok fazla yanlış deneme: Artık PIN kabul edilmiyor. Lütfen bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Please call IT.</source>
        <translation>PIN kontrol edilemiyor. Lütfen bilgi işlemi arayın.</translation>
    </message>
    <message>
        <source>Type the PIN, then press OK.</source>
        <translation>PIN’i girin, sonra Tamam’a basın.</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then everybody has to wait.</source>
        <translation>
            <numerusform>%n deneme hakkı kaldı, ardından herkes beklemek zorunda.</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Personel için</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n rakam girildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Written by</source>
        <translation>Yazan</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Kontrol eden</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>Henüz bir sağlık uzmanı kontrol etmedi</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>Son gözden geçirme</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Yazıldığı tarih</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Sonraki gözden geçirme</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>%1. %2</source>
        <comment>number, question</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Read the page: %1</source>
        <translation>Sayfayı oku: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Ask question %1 earlier</source>
        <translation>%1. soruyu daha önce sor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Arkaya al</translation>
    </message>
    <message>
        <source>Ask question %1 later</source>
        <translation>%1. soruyu daha sonra sor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove question %1 from the list</source>
        <translation>%1. soruyu listeden çıkar</translation>
    </message>
</context>
<context>
    <name>QuestionsButton</name>
    <message>
        <source>My questions (%1)</source>
        <translation>Sorularım (%1)</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Sorularım</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>My questions</source>
        <translation>Sorularım</translation>
    </message>
    <message>
        <source>Show this list to your doctor or nurse. It is gone when you are finished here.</source>
        <translation>Bu listeyi doktorunuza veya hemşirenize gösterin. Burada işiniz bitince liste silinir.</translation>
    </message>
    <message>
        <source>Your list is empty. Near the end of most pages there are questions that you can tick.</source>
        <translation>Listeniz boş. Çoğu sayfanın sonuna doğru, işaretleyebileceğiniz sorular vardır.</translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>Bir sayfa seçin</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Bring the questions back</source>
        <translation>Soruları geri getir</translation>
    </message>
</context>
<context>
    <name>QuestionsRow</name>
    <message>
        <source>Tap the questions that you want to ask.</source>
        <translation>Sormak istediğiniz sorulara dokunun.</translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <source>Read next</source>
        <translation>Bunları da okuyun</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>The kiosk runs in safe mode</source>
        <translation>Kiosk güvenli modda çalışıyor</translation>
    </message>
    <message>
        <source>Since %1. It had failed to start three times in a row, so it has started with the pages that came with it, with default settings, and without reading aloud. Patients can use it.</source>
        <translation>Başlangıç: %1. Art arda üç kez düzgün başlayamadığı için kendisiyle gelen sayfalarla, varsayılan ayarlarla ve sesli okuma olmadan başladı. Hastalar kullanabilir.</translation>
    </message>
    <message>
        <source>What to do: tell IT. “Restart” lets it try its own pages and settings again; after an hour without trouble it does so by itself.</source>
        <translation>Yapılacak: Bilgi işleme haber verin. “Yeniden başlat” ile kiosk kendi sayfalarını ve ayarlarını yeniden dener; bir saat sorunsuz çalışırsa bunu kendiliğinden yapar.</translation>
    </message>
    <message>
        <source>What to do: tell IT, who find the reason in the log.</source>
        <translation>Yapılacak: Bilgi işleme haber verin; nedeni günlükte bulurlar.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search: “yellow skin”, “surgery” …</source>
        <translation>Ara: “sarı cilt”, “ameliyat” …</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Type a word, such as “yellow skin”</source>
        <translation>Bir kelime yazın, örneğin “sarı cilt”</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>Arama alanını temizle</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Showing results for</source>
        <translation>Şunun için sonuçlar:</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n sayfa bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>No page fits these words.</source>
        <translation>Bu kelimelere uyan bir sayfa yok.</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Sık sorulanlar</translation>
    </message>
    <message>
        <source>Try another word, or look through a part of the library. Your care team is glad to be asked, too.</source>
        <translation>Başka bir kelime deneyin ya da bölümlerden birine göz atın. Sağlık ekibinize de sorabilirsiniz.</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>Bölüm bulun</translation>
    </message>
</context>
<context>
    <name>SensitiveRow</name>
    <message>
        <source>Hide the figures</source>
        <translation>Rakamları gizle</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Rakamları göster</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>SequenceRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 adımdan %1. adım: %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>step of a sequence</comment>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Önceki adım</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2 adımdan %1. adım</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of a sequence</comment>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sonraki adım</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Yakından bakın</translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>How large should the words be?</source>
        <translation>Yazılar ne kadar büyük olsun?</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>En büyük</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Personel için</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>Kioska dön</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Kiosktan çık</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>While you explain something, the screen does not ask whether somebody is still reading. It begins at once, and ends by itself or with “I’m finished”.</source>
        <translation>Siz bir şey anlatırken ekran hâlâ okuyan var mı diye sormaz. Hemen başlar; kendiliğinden ya da “İşim bitti” ile biter.</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>This page is not yet in %1. You are reading it in %2.</source>
        <comment>names of languages</comment>
        <translation>Bu sayfa henüz %1 dilinde hazır değil. Şu anda %2 dilinde okuyorsunuz.</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>%1. adım: %2</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>For support</source>
        <translation>Destek için</translation>
    </message>
    <message>
        <source>Show this to IT, or take a picture of the code with a telephone. Nothing in it says who read what.</source>
        <translation>Bunu bilgi işleme gösterin veya kodun telefonla fotoğrafını çekin. Kimin ne okuduğu içinde yer almaz.</translation>
    </message>
    <message>
        <source>The words below as a code for a telephone</source>
        <translation>Aşağıdaki metin, telefon için kod olarak</translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Which colours are best for you?</source>
        <translation>Size en uygun renkler hangileri?</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Daha az hareket</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message numerus="yes">
        <source>%1 · %n minute(s)</source>
        <comment>section, reading time</comment>
        <translation>
            <numerusform>%1 · %n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>Henüz bir sağlık uzmanı kontrol etmedi</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Enter reads on</source>
        <translation>Enter tuşu okumayı sürdürür</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>Words explained</source>
        <translation>Kelimelerin anlamı</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
</TS>
