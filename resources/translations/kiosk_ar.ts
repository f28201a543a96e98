<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutRow</name>
    <message>
        <source>About this page</source>
        <translation>عن هذه الصفحة</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>Apology</name>
    <message>
        <source>This page cannot be shown</source>
        <translation>لا يمكن عرض هذه الصفحة</translation>
    </message>
    <message>
        <source>Please choose another page, or ask our staff.</source>
        <translation>يُرجى اختيار صفحة أخرى أو سؤال أحد العاملين.</translation>
    </message>
    <message>
        <source>Choose another page</source>
        <translation>اختيار صفحة أخرى</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>How visits begin</source>
        <translation>كيف تبدأ الزيارات</translation>
    </message>
    <message>
        <source>Every visit goes back to this language and these colours.</source>
        <translation>تعود كل زيارة إلى هذه اللغة وهذه الألوان.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Always here</source>
        <translation>دائمًا هنا</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Questions (%1)</source>
        <translation>الأسئلة (%1)</translation>
    </message>
    <message>
        <source>My questions (%1)</source>
        <translation>أسئلتي (%1)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>no voice in this language</source>
        <translation>لا يوجد صوت بهذه اللغة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>تسهيلات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>إنزال</translation>
    </message>
    <message>
        <source>Raise screen</source>
        <translation>رفع الشاشة</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>إنزال الشاشة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهيت</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>لقد انتهيت</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Immediate action required:</source>
        <translation>يجب التصرف فورًا:</translation>
    </message>
    <message>
        <source>Urgent advice:</source>
        <translation>نصيحة عاجلة:</translation>
    </message>
    <message>
        <source>Non-urgent advice:</source>
        <translation>نصيحة غير عاجلة:</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>No pages can be shown at the moment.</source>
        <translation>لا يمكن عرض أي صفحات في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Please ask our staff.</source>
        <translation>يُرجى سؤال أحد العاملين.</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>What would make it easier?</source>
        <translation>ما الذي يسهّل عليك الاستخدام؟</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Raise screen</source>
        <translation>رفع الشاشة</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>إنزال الشاشة</translation>
    </message>
</context>
<context>
    <name>ConsultationBar</name>
    <message numerus="yes">
        <source>Consultation: %n minute(s) left</source>
        <translation>
            <numerusform>استشارة: لم يبق وقت</numerusform>
            <numerusform>استشارة: بقيت دقيقة واحدة</numerusform>
            <numerusform>استشارة: بقيت دقيقتان</numerusform>
            <numerusform>استشارة: بقيت %n دقائق</numerusform>
            <numerusform>استشارة: بقيت %n دقيقة</numerusform>
            <numerusform>استشارة: بقيت %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>End now</source>
        <translation>إنهاء الآن</translation>
    </message>
</context>
<context>
    <name>DetailsRow</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Find a department</source>
        <translation>ابحث عن قسم</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, number of departments</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي قسم</numerusform>
            <numerusform>عُثر على قسم واحد</numerusform>
            <numerusform>عُثر على قسمين</numerusform>
            <numerusform>عُثر على %n أقسام</numerusform>
            <numerusform>عُثر على %n قسمًا</numerusform>
            <numerusform>عُثر على %n قسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndCard</name>
    <message>
        <source>Restart or leave</source>
        <translation>إعادة التشغيل أو الخروج</translation>
    </message>
    <message>
        <source>A restart takes a few seconds. After leaving, the computer behind the kiosk shows.</source>
        <translation>تستغرق إعادة التشغيل بضع ثوانٍ. بعد الخروج يظهر الحاسوب الذي تعمل عليه الشاشة.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من البرنامج</translation>
    </message>
</context>
<context>
    <name>EndQuestion</name>
    <message>
        <source>Restart the kiosk now?</source>
        <translation>هل تريد إعادة التشغيل الآن؟</translation>
    </message>
    <message>
        <source>Leave the kiosk now?</source>
        <translation>هل تريد الخروج الآن؟</translation>
    </message>
    <message>
        <source>A restart takes a few seconds.</source>
        <translation>تستغرق إعادة التشغيل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>The computer behind the kiosk shows then. Somebody has to start the kiosk again.</source>
        <translation>بعدها يظهر الحاسوب الذي تعمل عليه الشاشة، ويجب أن يعيد شخص ما تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، العودة</translation>
    </message>
    <message>
        <source>Yes, restart</source>
        <translation>نعم، إعادة التشغيل</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <translation>نعم، الخروج</translation>
    </message>
</context>
<context>
    <name>EndScreen</name>
    <message>
        <source>For staff</source>
        <translation>للعاملين</translation>
    </message>
    <message>
        <source>The pages cannot be read. Please call IT.</source>
        <translation>تتعذّر قراءة الصفحات. يُرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>Look closer</source>
        <translation>انظر عن قرب</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
</context>
<context>
    <name>HealthCard</name>
    <message>
        <source>Tell IT.</source>
        <translation>يرجى إبلاغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Restart the kiosk. If it stays like this, tell IT.</source>
        <translation>أعد تشغيل البرنامج. إذا استمر ذلك فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The kiosk runs in safe mode, see above.</source>
        <translation>تعمل الشاشة في الوضع الآمن، انظر أعلاه.</translation>
    </message>
    <message>
        <source>The library that IT has chosen</source>
        <translation>المكتبة التي اختارها قسم تقنية المعلومات</translation>
    </message>
    <message>
        <source>The kiosk’s own copy of the last library that was good</source>
        <translation>نسخة محفوظة من آخر مكتبة سليمة</translation>
    </message>
    <message>
        <source>The library that came with the program</source>
        <translation>المكتبة التي جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>The pages cannot be read.</source>
        <translation>تتعذر قراءة الصفحات.</translation>
    </message>
    <message>
        <source>The buttons are in English where the pages are in a language of which the program knows no words.</source>
        <translation>تظهر الأزرار بالإنجليزية حيث تكون الصفحات بلغة لا يعرفها البرنامج.</translation>
    </message>
    <message>
        <source>The kiosk’s own letters are missing, so others are shown.</source>
        <translation>خطوط الشاشة الأصلية مفقودة، لذلك تُعرض خطوط أخرى.</translation>
    </message>
    <message>
        <source>The library that IT has chosen cannot be shown, so another one stands in. Its pages may be older.</source>
        <translation>يتعذر عرض المكتبة التي اختارها قسم تقنية المعلومات، لذلك تُعرض مكتبة أخرى بدلًا منها. قد تكون صفحاتها أقدم.</translation>
    </message>
    <message>
        <source>No voice answers, so “Listen” cannot read any page.</source>
        <translation>لا يستجيب أي صوت، لذلك لا يستطيع زر «استمع» قراءة أي صفحة.</translation>
    </message>
    <message>
        <source>The voice has not said yet which languages it speaks.</source>
        <translation>لم يُعرف بعد أي اللغات يتحدث بها الصوت.</translation>
    </message>
    <message>
        <source>There is no voice for %1, and “Listen” says so.</source>
        <translation>لا يوجد صوت للغة: %1، وزر «استمع» يذكر ذلك.</translation>
    </message>
    <message>
        <source>How the kiosk is doing</source>
        <translation>حالة الشاشة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا توجد صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>switched off in the settings</source>
        <translation>متوقفة في الإعدادات</translation>
    </message>
    <message>
        <source>off in safe mode</source>
        <translation>متوقفة في الوضع الآمن</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>there is no voice</source>
        <translation>لا يوجد صوت</translation>
    </message>
    <message>
        <source>Wait a few seconds. If it stays like this, tell IT.</source>
        <translation>انتظر بضع ثوانٍ. إذا استمر ذلك فأبلغ قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>The screen is too small, or not the one that the settings name.</source>
        <translation>الشاشة صغيرة جدًا أو ليست الشاشة المذكورة في الإعدادات.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح: %1</translation>
    </message>
    <message>
        <source>The log cannot be written, so that faults cannot be looked up later.</source>
        <translation>تتعذر كتابة السجل، فلا يمكن الرجوع إلى الأعطال لاحقًا.</translation>
    </message>
    <message>
        <source>There is little room left.</source>
        <translation>لم يتبقَّ سوى مساحة قليلة.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>This date cannot be right. The pages are shown all the same.</source>
        <translation>لا يمكن أن يكون هذا التاريخ صحيحًا. تُعرض الصفحات رغم ذلك.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>none, so every setting has its default</source>
        <translation>لا يوجد ملف، لذا تبقى كل الإعدادات كما هي في الأصل</translation>
    </message>
    <message>
        <source>In safe mode only screen, languages and log are as it says there.</source>
        <translation>في الوضع الآمن لا يُعمل منها إلا بإعدادات الشاشة واللغات والسجل.</translation>
    </message>
    <message>
        <source>Something in it is wrong and does not count.</source>
        <translation>فيها شيء خاطئ لا يُعمل به.</translation>
    </message>
    <message>
        <source>Warnings since the start</source>
        <translation>تحذيرات منذ بدء التشغيل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Something out of the ordinary has happened. Below is the latest of it.</source>
        <translation>حدث شيء غير معتاد. آخر ما حدث مذكور أدناه.</translation>
    </message>
    <message>
        <source>If it happens again and again, tell IT.</source>
        <translation>إذا تكرر ذلك فأبلغ قسم تقنية المعلومات.</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى فحص</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <translation>لقسم تقنية المعلومات: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help you?</source>
        <translation>كيف يمكننا أن نساعدك؟</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>ابحث عن قسم</translation>
    </message>
    <message>
        <source>Who does what in this hospital, and where</source>
        <translation>من يفعل ماذا في هذا المستشفى، وأين</translation>
    </message>
</context>
<context>
    <name>IconArrayRow</name>
    <message>
        <source>at least %1</source>
        <comment>people</comment>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 من كل %2 شخص</translation>
    </message>
    <message>
        <source>perhaps up to %1</source>
        <comment>people</comment>
        <translation>ربما حتى %1</translation>
    </message>
    <message>
        <source>the others</source>
        <comment>people</comment>
        <translation>البقية</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you still reading?</source>
        <translation>هل ما زلت تقرأ؟</translation>
    </message>
    <message>
        <source>This screen will clear itself for your privacy.</source>
        <translation>حفاظًا على خصوصيتك ستعود الشاشة إلى بدايتها.</translation>
    </message>
    <message>
        <source>Yes, keep reading</source>
        <translation>نعم، سأتابع القراءة</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>لقد انتهيت</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>Which language would you like?</source>
        <translation>بأي لغة تريد القراءة؟</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>سريع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>This screen has no voice for this language. You are welcome to ask the staff to read the page to you.</source>
        <translation>لا يتوفر في هذه الشاشة صوت بهذه اللغة. يمكنك أن تطلب من أحد العاملين أن يقرأ لك الصفحة.</translation>
    </message>
    <message>
        <source>Reading aloud does not work just now. Press Listen to try again, or ask the staff to read the page to you.</source>
        <translation>القراءة الصوتية لا تعمل الآن. المس «استمع» للمحاولة مرة أخرى، أو اطلب من أحد العاملين أن يقرأ لك الصفحة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The screen is lowered. Everything is within reach below.</source>
        <translation>أُنزلت الشاشة. كل شيء في الأسفل في متناول يدك.</translation>
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
        <translation>الرقم %1: %2</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>Back to the top</source>
        <translation>العودة إلى الأعلى</translation>
    </message>
    <message>
        <source>More below</source>
        <comment>short, under an icon</comment>
        <translation>المزيد في الأسفل</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
</context>
<context>
    <name>OutlineSheet</name>
    <message>
        <source>On this page</source>
        <translation>في هذه الصفحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PageRail</name>
    <message>
        <source>Read next</source>
        <translation>اقرأ بعد ذلك</translation>
    </message>
</context>
<context>
    <name>PictureViewer</name>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Size: %1 percent</source>
        <translation>الحجم: %1 بالمئة</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>الصورة كاملة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق …</translation>
    </message>
    <message>
        <source>That was not the PIN. Please try again.</source>
        <translation>هذا ليس الرقم السري. يرجى المحاولة مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n minute(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة الآن.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد دقيقتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد %n دقائق.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة الآن.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد %n ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. يمكنك المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No PIN has been set on this screen. Please call IT.</source>
        <translation>لم يُحدَّد رقم سري لهذه الشاشة. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Too many wrong tries: no PIN is taken any more. Please call IT.</source>
        <translation>محاولات خاطئة كثيرة: لم يعد يُقبل أي رقم سري. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>The PIN cannot be checked. Please call IT.</source>
        <translation>لا يمكن التحقق من الرقم السري. يرجى الاتصال بقسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Type the PIN, then press OK.</source>
        <translation>أدخل الرقم السري ثم اضغط «موافق».</translation>
    </message>
    <message numerus="yes">
        <source>%n more tries, then everybody has to wait.</source>
        <translation>
            <numerusform>لم تتبقَّ محاولات، وعلى الجميع الانتظار.</numerusform>
            <numerusform>بقيت محاولة واحدة، ثم على الجميع الانتظار.</numerusform>
            <numerusform>بقيت محاولتان، ثم على الجميع الانتظار.</numerusform>
            <numerusform>بقيت %n محاولات، ثم على الجميع الانتظار.</numerusform>
            <numerusform>بقيت %n محاولة، ثم على الجميع الانتظار.</numerusform>
            <numerusform>بقيت %n محاولة، ثم على الجميع الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للعاملين</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>راجعها</translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>لم يراجعها مختص طبي بعد</translation>
    </message>
    <message>
        <source>Last reviewed</source>
        <translation>آخر مراجعة</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>تاريخ الكتابة</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>المراجعة القادمة</translation>
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
        <translation>قراءة الصفحة: %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Ask question %1 earlier</source>
        <translation>نقل السؤال %1 إلى الأعلى</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>تأخير</translation>
    </message>
    <message>
        <source>Ask question %1 later</source>
        <translation>نقل السؤال %1 إلى الأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove question %1 from the list</source>
        <translation>حذف السؤال %1 من القائمة</translation>
    </message>
</context>
<context>
    <name>QuestionsButton</name>
    <message>
        <source>My questions (%1)</source>
        <translation>أسئلتي (%1)</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>My questions</source>
        <translation>أسئلتي</translation>
    </message>
    <message>
        <source>Show this list to your doctor or nurse. It is gone when you are finished here.</source>
        <translation>اعرض هذه القائمة على طبيبك أو على الممرضة. تُمحى القائمة عندما تنتهي هنا.</translation>
    </message>
    <message>
        <source>Your list is empty. Near the end of most pages there are questions that you can tick.</source>
        <translation>قائمتك فارغة. قرب نهاية معظم الصفحات أسئلة يمكنك اختيارها.</translation>
    </message>
    <message>
        <source>Choose a page</source>
        <translation>اختر صفحة</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Bring the questions back</source>
        <translation>استعادة الأسئلة</translation>
    </message>
</context>
<context>
    <name>QuestionsRow</name>
    <message>
        <source>Tap the questions that you want to ask.</source>
        <translation>المس الأسئلة التي تريد أن تطرحها.</translation>
    </message>
</context>
<context>
    <name>RelatedRow</name>
    <message>
        <source>Read next</source>
        <translation>اقرأ بعد ذلك</translation>
    </message>
</context>
<context>
    <name>SafeCard</name>
    <message>
        <source>The kiosk runs in safe mode</source>
        <translation>تعمل الشاشة في الوضع الآمن</translation>
    </message>
    <message>
        <source>Since %1. It had failed to start three times in a row, so it has started with the pages that came with it, with default settings, and without reading aloud. Patients can use it.</source>
        <translation>منذ %1. فشل التشغيل ثلاث مرات متتالية، لذلك تعمل الشاشة بالصفحات التي جاءت معها وبالإعدادات الافتراضية ودون القراءة بصوت عالٍ. يمكن للمرضى استعمالها.</translation>
    </message>
    <message>
        <source>What to do: tell IT. “Restart” lets it try its own pages and settings again; after an hour without trouble it does so by itself.</source>
        <translation>المطلوب: أبلغ قسم تقنية المعلومات. زر «إعادة التشغيل» يجرّب الصفحات والإعدادات الأصلية من جديد، ويحدث ذلك تلقائيًا بعد ساعة دون مشكلات.</translation>
    </message>
    <message>
        <source>What to do: tell IT, who find the reason in the log.</source>
        <translation>المطلوب: أبلغ قسم تقنية المعلومات، فسيجد السبب في السجل.</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search: “yellow skin”, “surgery” …</source>
        <translation>ابحث: «اصفرار الجلد»، «الجراحة» …</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Type a word, such as “yellow skin”</source>
        <translation>اكتب كلمة، مثل «اصفرار الجلد»</translation>
    </message>
    <message>
        <source>Empty the search field</source>
        <translation>إفراغ خانة البحث</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Showing results for</source>
        <translation>نتائج البحث عن</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>لم يُعثر على أي صفحة</numerusform>
            <numerusform>عُثر على صفحة واحدة</numerusform>
            <numerusform>عُثر على صفحتين</numerusform>
            <numerusform>عُثر على %n صفحات</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
            <numerusform>عُثر على %n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>No page fits these words.</source>
        <translation>لا توجد صفحة تناسب هذه الكلمات.</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>أسئلة شائعة</translation>
    </message>
    <message>
        <source>Try another word, or look through a part of the library. Your care team is glad to be asked, too.</source>
        <translation>جرّب كلمة أخرى أو تصفّح أحد الأقسام. ويمكنك أيضًا أن تسأل فريقك الطبي.</translation>
    </message>
    <message>
        <source>Find a department</source>
        <translation>ابحث عن قسم</translation>
    </message>
</context>
<context>
    <name>SensitiveRow</name>
    <message>
        <source>Hide the figures</source>
        <translation>إخفاء الأرقام</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>اعرض الأرقام</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>SequenceRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>step of a sequence</comment>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>step of a sequence</comment>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>انظر عن قرب</translation>
    </message>
</context>
<context>
    <name>SizePanel</name>
    <message>
        <source>How large should the words be?</source>
        <translation>ما حجم الكلمات الذي يناسبك؟</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للعاملين</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>العودة إلى الشاشة</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>استشارة</translation>
    </message>
    <message>
        <source>While you explain something, the screen does not ask whether somebody is still reading. It begins at once, and ends by itself or with “I’m finished”.</source>
        <translation>أثناء شرحك لا تسأل الشاشة هل ما زال أحد يقرأ. يبدأ ذلك فورًا وينتهي تلقائيًا أو بالضغط على «لقد انتهيت».</translation>
    </message>
</context>
<context>
    <name>StandInNotice</name>
    <message>
        <source>This page is not yet in %1. You are reading it in %2.</source>
        <comment>names of languages</comment>
        <translation>هذه الصفحة غير متوفرة بعد باللغة %1. أنت تقرؤها الآن بلغة أخرى: %2.</translation>
    </message>
</context>
<context>
    <name>StepsRow</name>
    <message>
        <source>Step %1: %2</source>
        <translation>الخطوة %1: %2</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>For support</source>
        <translation>للدعم الفني</translation>
    </message>
    <message>
        <source>Show this to IT, or take a picture of the code with a telephone. Nothing in it says who read what.</source>
        <translation>اعرض هذا على قسم تقنية المعلومات أو صوّر الرمز بهاتف. لا يذكر شيء فيه من قرأ ماذا.</translation>
    </message>
    <message>
        <source>The words below as a code for a telephone</source>
        <translation>النص أدناه كرمز يقرؤه الهاتف</translation>
    </message>
</context>
<context>
    <name>ThemePanel</name>
    <message>
        <source>Which colours are best for you?</source>
        <translation>ما الألوان الأنسب لك؟</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>حركة أقل</translation>
    </message>
</context>
<context>
    <name>TitleRow</name>
    <message numerus="yes">
        <source>%1 · %n minute(s)</source>
        <comment>section, reading time</comment>
        <translation>
            <numerusform>%1 · %n دقيقة</numerusform>
            <numerusform>%1 · دقيقة واحدة</numerusform>
            <numerusform>%1 · دقيقتان</numerusform>
            <numerusform>%1 · %n دقائق</numerusform>
            <numerusform>%1 · %n دقيقة</numerusform>
            <numerusform>%1 · %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet checked by a clinician</source>
        <translation>لم يراجعها مختص طبي بعد</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <source>Enter reads on</source>
        <translation>مفتاح Enter يتابع القراءة</translation>
    </message>
</context>
<context>
    <name>WordsRow</name>
    <message>
        <source>Words explained</source>
        <translation>شرح الكلمات</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
</TS>
