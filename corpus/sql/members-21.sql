--
-- PostgreSQL database dump
--

COPY public.members (name, hkid, mobile, email, date_of_birth) FROM stdin;
司徒詠詩	M146938(5)	67617058	wingsze.szeto657@example.com	1951-02-06
馮志強	P095419(9)	54532642	chikeung.fung212@example.com	1967-01-28
曾佩珊	Z891729(A)	66900718	puishan.tsang63@example.com	1989-02-20
鄧國華	P580919(7)	67543286	kwokwah.tang302@example.com	1991-05-08
鄧佩珊	K769268(4)	60161774	puishan.tang811@example.com	1963-11-10
葉凱盈	C537739(9)	63967694	hoiying.yip726@example.com	1961-07-13
司徒國華	D322876(3)	91385689	kwokwah.szeto492@example.com	1958-11-28
鄧俊傑	H876968(2)	67041858	chunkit.tang809@example.com	1964-07-20
葉婉雯	C284459(A)	51859767	yuenman.yip923@example.com	1975-05-11
曾凱盈	P110556(A)	60524298	hoiying.tsang83@example.com	1978-03-26
馮浩然	K493475(A)	60870854	hoyin.fung683@example.com	1950-09-17
陳文軒	Z929771(6)	67329550	manhin.chan75@example.com	1989-05-10
吳子晴	Z493264(2)	94786464	tszching.ng333@example.com	1981-11-12
鄧佩珊	G438555(0)	65351900	puishan.tang748@example.com	1954-07-01
張美玲	D675458(A)	51426506	meiling.cheung204@example.com	2003-10-20
鄧偉倫	S191043(6)	97425784	wailun.tang641@example.com	1995-10-28
馮婉雯	Z645773(9)	97207120	yuenman.fung479@example.com	1959-05-05
黃婉雯	Y564551(2)	94960586	yuenman.wong421@example.com	1974-09-01
郭國華	D246014(A)	91442988	kwokwah.kwok853@example.com	1982-08-05
曾佩珊	H817864(1)	60684527	puishan.tsang605@example.com	1991-04-14
蔡小芳	E275290(9)	91206481	siufong.choi806@example.com	1983-02-21
\.
